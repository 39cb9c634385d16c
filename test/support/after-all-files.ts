export { closeDesk as default } from './shared-postgres';
