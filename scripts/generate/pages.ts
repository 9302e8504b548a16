import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { abouts } from '../../server/src/rules/abouts';
import { rules } from '../../server/src/rules/list';
import type { About, Example, Rule } from '../../server/src/rules/types';
import { type PageWords, pageWords } from './pageWords';

/** Where translations of what is said of rules are; Chinese goes by the name that VS Code has for it. */
export const translationsOf = (language: Language) => `l10n/rules.l10n.${language === 'zh' ? 'zh-cn' : language}.json`;

/** Every sentence about the rules, twice, as localization bundles have it. */
export function sentences(): Record<string, string> {
  const all = Object.values(abouts).flatMap(a => [a.what, a.why]);
  return Object.fromEntries([...new Set(all)].sort().map(s => [s, s]));
}

/** The pages of all rules in a language, Markdown by the name of the rule; a sentence without a translation is English. */
export function pages(language: Language): Record<string, string> {
  const file = translationsOf(language);
  const known: Record<string, string> = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const say = (sentence: string) => known[sentence] ?? sentence;
  return Object.fromEntries(rules.map(rule => [rule.id, page(rule, abouts[rule.id]!, language, say)]));
}

function page(rule: Rule, about: About, language: Language, say: (sentence: string) => string): string {
  const w = pageWords[language];
  const own = (e: Example) => (e.letter.startsWith(language) ? 0 : 1);
  const lines = [
    `# ${say(about.what)}`,
    '',
    say(about.why),
    '',
    `- ${w.rule}: \`${rule.id}\``,
    `- ${w.basis}: ${w.bases[about.basis]}`,
    `- ${w.severity}: ${w.severities[rule.severity]}`,
    `- ${w.stages}: ${rule.stages.map(s => w.stageNames[s]).join(w.comma)}`,
    `- ${w.fix}: ${w.fixes[about.fix]}`,
    '',
    ...[...about.examples].sort((a, b) => own(a) - own(b)).flatMap(e => example(e, w)),
  ];
  return lines.join('\n');
}

/** The words that an example is about, before and after; what is found in them is bold. */
function example({ letter, swaps }: Example, w: PageWords): string[] {
  const language = letter.slice(0, 2) as Language;
  const [good, bad] = swaps[0]!;
  return [
    `## ${w.languages[language]}`,
    '',
    `${w.before}:`,
    '',
    ...quote(bad),
    '',
    `${w.after}:`,
    '',
    ...quote(good),
    '',
  ];
}

/** A quotation in Markdown, a line for each line of the letter, in which nothing but the marks is markup. */
function quote(text: string): string[] {
  const safe = (line: string) =>
    line
      .trim()
      .replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&')
      .replace(/⟦(\s*)(.*?)(\s*)(?:⟧|$)/g, (_, before, words, after) => `${before}${words && `**${words}**`}${after}`)
      .replace(/⟧/g, '');
  return text.split('\n').map(line => `> ${safe(line)}  `);
}

/** Writes the pages into a folder, a file for each language. */
export function writePages(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES)
    fs.writeFileSync(path.join(folder, `${language}.json`), JSON.stringify(pages(language)));
}
