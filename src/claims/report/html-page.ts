import { createHash } from 'node:crypto';
import { STYLE } from './html-report-style.js';

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** A whole page around its body: the one style, and no other script than the one that is given. `title` is HTML. */
export function htmlPage(title: string, body: string, script?: string): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
${body}
</html>
`;
}
