export { type ReadInput, readArticle } from './article.js';
export { type Folder, type FolderOptions, MAX_TEXTS, textsIn } from './folder.js';
export { type ReadEffects, type ReadFromOptions, readFrom } from './source.js';
export { articleFromText, type TextOptions } from './text.js';
