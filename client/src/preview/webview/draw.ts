import type { PreviewBlock, PreviewModel, PreviewProblem, PreviewStrings } from '../../../../protocol/preview';
import { blockElement } from './block';

const drawn = new WeakMap<Element, string>();
const FRONT = new Set(['masthead', 'organ', 'sessionLine', 'agendaLine', 'agendaTitle']);

interface Group {
  readonly key: string;
  readonly tag: 'header' | 'section';
  readonly blocks: PreviewBlock[];
}

/**
 * Brings the page in line with a model. Blocks are kept by their ids and drawn anew only when they changed, so that
 * nothing flickers, moves or loses its focus while a letter is typed.
 */
export function draw(page: HTMLElement, model: PreviewModel, strings: PreviewStrings): void {
  page.lang = model.language;
  page.dir = model.dir;
  document.body.dataset.lines = String(model.lineCount);
  const article = child(page, 'article', 'letter');
  if (!model.isLetter) {
    const other = model.blocks.length ? strings.notALetter : strings.empty;
    patch(article, [notice(model.isTooLong ? strings.tooLong : other)]);
    patch(page, [article]);
    return;
  }
  article.setAttribute('aria-label', model.caption);
  const groups = groupsOf(model.blocks).map(group => {
    const element = child(article, group.tag, group.key);
    element.className = `group ${group.key.replace(/-\d+$/, '')}`;
    patch(
      element,
      group.blocks.map(b => block(element, b, strings)),
    );
    return element;
  });
  patch(article, groups);
  const all = [...model.problems, ...model.blocks.flatMap(b => b.problems)];
  patch(page, all.length ? [problems(page, all, strings), article] : [article]);
  const blocks = [...page.querySelectorAll<HTMLElement>('.block')];
  if (blocks.length && !blocks.some(b => b.tabIndex === 0)) blocks[0]!.tabIndex = 0;
}

/** The masthead, the letter, and each annex as a group of their own. */
function groupsOf(blocks: readonly PreviewBlock[]): Group[] {
  const groups: Group[] = [];
  let annexes = 0;
  let body = 0;
  for (const b of blocks) {
    const last = groups.at(-1);
    const front = b.level === 0 && FRONT.has(b.kind);
    if (front) {
      if (last?.tag === 'header') last.blocks.push(b);
      else if (!groups.length) groups.push({ key: 'front-0', tag: 'header', blocks: [b] });
      else last!.blocks.push(b);
    } else if (b.kind === 'annexTitle') groups.push({ key: `annex-${++annexes}`, tag: 'section', blocks: [b] });
    else if (!last || last.tag === 'header') groups.push({ key: `body-${++body}`, tag: 'section', blocks: [b] });
    else last.blocks.push(b);
  }
  return groups;
}

function block(parent: Element, b: PreviewBlock, strings: PreviewStrings): HTMLElement {
  const old = parent.querySelector<HTMLElement>(`:scope > [data-key="${CSS.escape(b.id)}"]`);
  const state = JSON.stringify(b);
  if (old && drawn.get(old) === state) return old;
  const element = blockElement(b, strings);
  element.dataset.key = b.id;
  element.tabIndex = old?.tabIndex ?? -1;
  if (old?.classList.contains('caret')) element.classList.add('caret');
  drawn.set(element, state);
  if (old) {
    const focused = document.activeElement === old;
    old.replaceWith(element);
    if (focused) element.focus();
  }
  return element;
}

/** The child of a parent with a key, made when there is none. */
function child(parent: Element, tag: string, key: string): HTMLElement {
  const old = [...parent.children].find(
    (e): e is HTMLElement => e instanceof HTMLElement && e.dataset.key === key && e.tagName.toLowerCase() === tag,
  );
  if (old) return old;
  const element = document.createElement(tag);
  element.dataset.key = key;
  return element;
}

/** Gives a parent these children in this order and touches those only that are not in their place. */
function patch(parent: Element, children: readonly Element[]): void {
  children.forEach((c, i) => {
    if (parent.children[i] !== c) parent.insertBefore(c, parent.children[i] ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild!.remove();
}

function notice(text: string): HTMLElement {
  const p = document.createElement('p');
  p.className = 'notice';
  p.textContent = text;
  return p;
}

/** All problems at the head of the page, each leading to its place. */
function problems(page: Element, list: readonly PreviewProblem[], strings: PreviewStrings): HTMLElement {
  const nav = child(page, 'nav', 'problems');
  const state = JSON.stringify(list);
  if (drawn.get(nav) === state) return nav;
  drawn.set(nav, state);
  nav.className = 'problems';
  const title = strings.problems.replace('{0}', String(list.length));
  nav.setAttribute('aria-label', title);
  const details = document.createElement('details');
  details.open = nav.querySelector('details')?.open ?? false;
  const summary = document.createElement('summary');
  summary.textContent = title;
  const ul = document.createElement('ul');
  for (const p of list) {
    const li = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = p.severity;
    button.dataset.line = String(p.line);
    button.textContent = `${strings.severities[p.severity]}: ${p.message} (${strings.line.replace('{0}', String(p.line + 1))})`;
    li.append(button);
    ul.append(li);
  }
  details.append(summary, ul);
  nav.replaceChildren(details);
  nav.dir = 'auto';
  return nav;
}
