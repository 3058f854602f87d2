import { BilateralError } from '../../model/error.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a failed system call means for whoever named the file or folder. */
export function fileError(path: string, cause: unknown): BilateralError {
  const said = (message: string, hint: string): BilateralError =>
    new BilateralError('bad-input', message, { hint, cause });
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return said(`there is no file '${path}'`, 'check the name, or give - to read standard input');
    case 'EACCES':
    case 'EPERM':
      return said(`'${path}' may not be read: permission denied`, 'allow reading it, or check a copy');
    case 'EISDIR':
      return said(`'${path}' is a folder`, 'name a file in it');
    case 'ENAMETOOLONG':
      return said('the file name is too long', 'name a file, or give - to read the text from standard input');
    default:
      return said(
        `'${path}' cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        'check a copy of it',
      );
  }
}
