import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from '../languageService';
import { type Line, lineAt } from '../text/lines';

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where a stretch begins and ends, counted from 0, characters in UTF-16 units. */
export function rangeOf(lines: readonly Line[], { start, end }: Range): { start: Position; end: Position } {
  const position = (offset: number) => {
    const line = lineAt(lines, offset);
    return { line, character: offset - lines[line]!.start };
  };
  return { start: position(start), end: position(end) };
}

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The same counted from 1; the end column is behind the last character. */
export function regionOf(lines: readonly Line[], range: Range): Region {
  const { start, end } = rangeOf(lines, range);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** The path of a file as seen from the current folder; a file outside of it has its whole path. */
export function shown(file: string): string {
  const relative = path.relative('', path.resolve(file));
  return isOutside(relative) ? path.resolve(file) : relative;
}

/** The same with forward slashes, as services that know the repository want it. */
export const slashed = (file: string): string => shown(file).split(path.sep).join('/');

/** A file as a URI: relative to the current folder, or absolute outside of it. `-` stays. */
export function uriOf(file: string): string {
  const place = shown(file);
  if (path.isAbsolute(place)) return pathToFileURL(place).href;
  // A name that is no Unicode has no encoding.
  const parts = place.replace(/\p{Surrogate}/gu, '\ufffd').split(path.sep);
  return parts.map(encodeURIComponent).join('/');
}

/** Whether a path that is relative to the current folder leads out of it. */
export const isOutside = (relative: string) =>
  relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
