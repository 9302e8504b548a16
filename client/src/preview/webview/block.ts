import type { PreviewBlock, PreviewLine, PreviewProblem, PreviewStrings } from '../../../../protocol/preview';

/** Headings give the page its structure; everything else is text. */
function tagOf(b: PreviewBlock): string {
  switch (b.kind) {
    case 'title':
      return b.level === 0 ? 'h1' : 'h3';
    case 'annexTitle':
      return b.level > 1 ? 'h3' : 'h2';
    case 'heading':
      return `h${Math.min(4, b.level + 2)}`;
    default:
      return 'p';
  }
}

/** A block of the letter. All text goes in as text: nothing of a letter is ever read as markup. */
export function blockElement(b: PreviewBlock, strings: PreviewStrings): HTMLElement {
  const box = document.createElement('div');
  box.className = `block ${b.kind} level-${b.level}`;
  if (b.column) box.classList.add('end');
  box.lang = b.language;
  box.dir = b.dir;
  box.dataset.line = String(b.lines[0]?.line ?? 0);
  const kind = strings.kinds[b.kind] ?? b.kind;
  box.dataset.kind = kind;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', kind);
  const text = b.kind === 'table' ? table(b) : running(b);
  box.append(text);
  if (b.problems.length) {
    box.classList.add(worst(b.problems));
    box.append(notes(b.problems, strings));
  }
  return box;
}

function running(b: PreviewBlock): HTMLElement {
  const element = document.createElement(tagOf(b));
  if (b.label && b.kind === 'agendaTitle') {
    const number = document.createElement('span');
    number.className = 'number';
    number.textContent = b.label;
    element.append(number, ' ');
  }
  const text = b.kind === 'agendaTitle' ? document.createElement('span') : element;
  const lineByLine =
    b.kind === 'signature' || b.kind === 'masthead' || b.kind === 'pageFurniture' || b.kind === 'unclassified';
  for (const line of b.lines) {
    const span = document.createElement('span');
    span.className = lineByLine ? 'line' : 'piece';
    span.dataset.line = String(line.line);
    // A line of its own may be in another script than the lines round it.
    const words = lineByLine ? span.appendChild(document.createElement('bdi')) : span;
    marked(words, line, b);
    text.append(span);
  }
  if (text !== element) element.append(text);
  return element;
}

/** The words of a line, with those that a problem is about marked. */
function marked(span: HTMLElement, line: PreviewLine, b: PreviewBlock): void {
  const own = b.problems.filter(p => p.line === line.line && p.words.trim() && p.words.length < 400);
  const found = own
    .map(p => ({ p, at: line.text.indexOf(p.words.trim()) }))
    .filter(f => f.at >= 0 && !(f.p.words.trim().length >= line.text.trim().length && b.lines.length > 1))
    .sort((x, y) => x.at - y.at);
  let from = 0;
  for (const { p, at } of found) {
    if (at < from) continue;
    const mark = document.createElement('mark');
    mark.className = p.severity;
    mark.textContent = p.words.trim();
    mark.title = p.message;
    span.append(line.text.slice(from, at), mark);
    from = at + p.words.trim().length;
  }
  const rest = line.text.slice(from);
  if (b.name && rest.includes(b.name)) {
    const at = rest.indexOf(b.name);
    const name = document.createElement('strong');
    name.textContent = b.name;
    span.append(rest.slice(0, at), name, rest.slice(at + b.name.length));
  } else span.append(rest);
}

function table(b: PreviewBlock): HTMLElement {
  const element = document.createElement('table');
  const rows = b.lines.map(l => ({
    line: l.line,
    cells: l.text
      .trim()
      .split(/\s*\|\s*|\t+|\s{3,}|\.{4,}/)
      .filter(Boolean),
  }));
  const columns = Math.max(1, ...rows.map(r => r.cells.length));
  const body = document.createElement('tbody');
  for (const r of rows) {
    const tr = document.createElement('tr');
    tr.dataset.line = String(r.line);
    r.cells.forEach((text, i) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      if (i === r.cells.length - 1 && r.cells.length < columns) cell.colSpan = columns - r.cells.length + 1;
      tr.append(cell);
    });
    body.append(tr);
  }
  element.append(body);
  return element;
}

function notes(problems: readonly PreviewProblem[], strings: PreviewStrings): HTMLElement {
  const ul = document.createElement('ul');
  ul.className = 'notes';
  ul.dir = 'auto';
  for (const p of problems) {
    const li = document.createElement('li');
    li.className = p.severity;
    li.dataset.line = String(p.line);
    const word = document.createElement('strong');
    word.textContent = strings.severities[p.severity];
    li.append(word, ` ${p.message}`);
    ul.append(li);
  }
  return ul;
}

const ORDER = ['error', 'warning', 'information', 'hint'] as const;

function worst(problems: readonly PreviewProblem[]): string {
  return ORDER.find(s => problems.some(p => p.severity === s)) ?? 'hint';
}
