export { type ReadInput, readArticle } from './read-article.js';
export { type ReadEffects, type ReadFromOptions, readFrom } from './read-source.js';
export { articleFromText, type TextOptions } from './read-text.js';
