export * from './abreast';
export * from './columns';
export * from './indexed';
export * from './levels';
export * from './poisson';
export * from './runs';
