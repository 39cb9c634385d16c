export { openDesk as default } from './shared-postgres';
