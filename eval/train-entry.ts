export { crossValidate } from './cross-validate';
export { learn } from './learn';
export { readLessons } from './training-files';
export { weightsModule } from './write-weights';
