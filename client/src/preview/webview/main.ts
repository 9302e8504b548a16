import type { FromPreview, PreviewModel, PreviewStrings, ToPreview } from '../../../../protocol/preview';
import { draw } from './draw';
import { Scroll } from './scroll';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void; setState(state: unknown): void };

const host = acquireVsCodeApi();
const strings: PreviewStrings = JSON.parse(document.body.dataset.strings!);
const page = document.getElementById('page')!;
const scroll = new Scroll(page);
let source = document.body.dataset.source!;
let caret = -1;

host.setState({ uri: source });

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  switch (data.type) {
    case 'model':
      if (data.source !== source) {
        source = data.source;
        host.setState({ uri: source });
        page.replaceChildren();
      }
      show(data.model, data.version);
      break;
    case 'scroll':
      if (data.source === source) scroll.follow(data.line);
      break;
    case 'caret':
      if (data.source !== source) break;
      if (caret !== data.line) scroll.yield();
      caret = data.line;
      markCaret();
      break;
  }
});

function show(model: PreviewModel, version: number): void {
  draw(page, model, strings);
  page.dataset.version = String(version);
  scroll.changed();
  markCaret();
}

/** The block of the caret's line, or the last one above it. */
function markCaret(): void {
  const block = caret < 0 ? null : scroll.blockAt(caret);
  for (const old of page.querySelectorAll('.caret')) if (old !== block) old.classList.remove('caret');
  block?.classList.add('caret');
}

scroll.onScroll(line => host.postMessage({ type: 'scrolled', source, line }));

function reveal(target: EventTarget | null): void {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  if (at) host.postMessage({ type: 'reveal', source, line: Number(at.dataset.line) });
}

page.addEventListener('click', event => {
  // Selecting text with the mouse is no click.
  if (getSelection()?.isCollapsed !== false) reveal(event.target);
});

page.addEventListener('keydown', event => {
  const block = event.target instanceof Element ? event.target.closest<HTMLElement>('.block') : null;
  if (!block) return;
  if (event.key === 'Enter') reveal(block);
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(block, event.key === 'ArrowDown' ? 1 : -1);
  else return;
  event.preventDefault();
});

/** One block at a time takes part in the tab order; the arrow keys go from block to block. */
function move(block: HTMLElement, by: number): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('.block')];
  const next = blocks[blocks.indexOf(block) + by];
  if (!next) return;
  for (const b of blocks) b.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

host.postMessage({ type: 'ready' });
