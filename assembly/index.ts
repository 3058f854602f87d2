export * from './columns';
export * from './indexed';
export * from './poisson';
export * from './runs';
