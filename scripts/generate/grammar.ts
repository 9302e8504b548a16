import { packs } from '../../server/src/languages/compiled';
import { type LanguagePack, ORGANS } from '../../server/src/languages/types';
import { arabic } from './arabic';
import { any, space, start, titleHeadsOf } from './words';

const all = Object.values(packs);
const organs = any(all.flatMap(p => ORGANS.map(o => p.organs[o].name)));
const months = any(
  all.flatMap(p => (p.id === 'zh' ? [] : p.date.months.flatMap(m => m.filter(f => !/[\\[]/.test(f))))),
);
const sessionWords = (p: LanguagePack) =>
  [p.session.line.regular, p.session.line.emergency, p.year.line]
    .map(l => l.replace('{ordinal}', '').trim())
    .filter(Boolean);
const agendaHeads = any(
  all.flatMap(p => Object.values(p.agenda.line).flatMap(forms => forms.map(f => f.split('{')[0]!.trim()))),
);
const titleHeads = any(all.filter(p => p.id !== 'zh').flatMap(titleHeadsOf));
const annexWords = any(
  all.flatMap(p => Object.values(p.annex.heading).flatMap(h => [h.one, h.one.replace(/^ال/, '')])),
);
const signed = any(all.map(p => p.signature.marker));
const zhEnds = '(?:信|信函|函|同文信|普通照会|照会)';

const item = '\\p{Nd}{1,3}(?:\\s*\\(?\\p{L}\\))?';

const symbol = '\\b(?:A|S|E|ST)(?:/(?:ES-\\d+|S-\\d+|[A-Z]{1,6}(?:[.-]\\d+)?|\\d{1,4}))+(?:/(?:Add|Corr|Rev)\\.\\d+)*';

/** The grammar: colours by lines and words only; what a line really is, the server knows. */
export function grammar(): object {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: ['Generated from the language packs by npm run generate; do not edit.'],
    name: 'United Nations letter',
    scopeName: 'text.un-letter',
    patterns: [
      { include: '#furniture' },
      { include: '#arabic' },
      { include: '#annex' },
      { include: '#title' },
      { include: '#masthead' },
      { include: '#agenda' },
      { include: '#footnote' },
      { include: '#inline' },
    ],
    repository: {
      furniture: {
        patterns: [
          { name: 'comment.line.rule.un-letter', match: `${start}_{5,}\\s*$` },
          {
            name: 'comment.line.page-furniture.un-letter',
            match: `^\\f?${space}(?:\\*\\d{7}[A-Z]?\\*|\\d{1,3}/\\d{1,3}|\\d{2}-\\d{5}(?:\\s*\\([ACEFRS]\\))?(?:\\s+\\d{6})*)\\s*$`,
          },
          { name: 'comment.line.link.un-letter', match: `${start}https?://\\S+\\s*$` },
        ],
      },
      arabic,
      annex: {
        patterns: [
          {
            match: `${start}((?:${annexWords})(?:\\s+(?:[IVXLC]+|\\p{Nd}{1,2}|\\p{Arabic}+))?)\\s*$`,
            captures: { 1: { name: 'markup.heading.annex.un-letter entity.name.section.annex.un-letter' } },
          },
          {
            match: `${start}((?:${annexWords})(?:\\s+[IVXLC]+)?\\s+(?:to the|à la|aux|de la|de las|к|ل|الرسالة|الرسالتين|للرسالة|المذكرة).*)$`,
            captures: {
              1: {
                name: 'markup.heading.annex.un-letter entity.name.section.annex.un-letter',
                patterns: [{ include: '#date' }],
              },
            },
          },
          {
            match: `${start}(.*的\\s*${zhEnds}\\s*的\\s*附件[一二三四五六七八九十]*)\\s*$`,
            captures: {
              1: {
                name: 'markup.heading.annex.un-letter entity.name.section.annex.un-letter',
                patterns: [{ include: '#date' }],
              },
            },
          },
        ],
      },
      title: {
        patterns: [
          {
            match: `(?i)${start}((?:${titleHeads})\\s.*)$`,
            captures: {
              1: {
                name: 'markup.heading.title.un-letter entity.name.section.title.un-letter',
                patterns: [{ include: '#date' }],
              },
            },
          },
          {
            match: `${start}(\\p{Nd}{4}\\s*年.*(?:给|致).*的\\s*${zhEnds})\\s*$`,
            captures: {
              1: {
                name: 'markup.heading.title.un-letter entity.name.section.title.un-letter',
                patterns: [{ include: '#date' }],
              },
            },
          },
        ],
      },
      masthead: {
        patterns: [
          {
            name: 'entity.name.type.organ.un-letter',
            match: `(?i)(?<=^|^\\s|\\s\\s|\\t)(?:${organs})(?=\\s\\s|\\t|\\s*$)`,
          },
          {
            name: 'support.type.session.un-letter',
            match: `(?i)(?<=^|\\s\\s|\\t)[^\\s].{2,60}?(?:${any(all.filter(p => p.id !== 'zh' && p.id !== 'ar').flatMap(sessionWords))})(?=\\s\\s|\\t|\\s*$)`,
          },
          {
            name: 'support.type.session.un-letter',
            match:
              '(?:الدورة|السنة)\\s+[\\p{Arabic}\\s]{3,60}(?=\\s*$|\\t|\\s\\s)|第[一二三四五六七八九十百零〇]+(?:届[^\\s]{0,4}会议|年)(?=\\s|$)',
          },
          {
            name: 'support.type.distribution.un-letter',
            match: `(?i)(?:Distr\\.?\\s*:?\\s*(?:générale?|general|limited|limitada)?|Original\\s?:\\s?\\p{L}+)(?=\\s*$)`,
          },
        ],
      },
      agenda: {
        match: `(?i)${start}(${agendaHeads})\\s*(${item}(?:[\\s,、و]*(?:and|et|y|e|и|和)?\\s*${item})*)`,
        captures: {
          1: { name: 'keyword.other.agenda.un-letter' },
          2: { patterns: [{ name: 'constant.numeric.item.un-letter', match: item }] },
        },
      },
      footnote: {
        patterns: [
          {
            match: `${start}(\\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\\p{Nd}{1,2}/)(?=\\s|\\p{L})`,
            captures: { 1: { name: 'constant.other.footnote.un-letter' } },
          },
          {
            match: `${start}(\\p{Nd}{1,2})(?=[ \\t]+(?!(?:${months}))[\\p{Lu}\\p{Han}\\p{Arabic}“«])`,
            captures: { 1: { name: 'constant.other.footnote.un-letter' } },
          },
        ],
      },
      inline: {
        patterns: [
          { include: '#date' },
          { include: '#symbol' },
          { include: '#signed' },
          { include: '#reference' },
          { include: '#tag' },
        ],
      },
      date: {
        name: 'constant.other.date.un-letter',
        match: `(?i)\\p{Nd}{1,2}(?:er|º)?\\s+(?:de\\s+)?(?:${months})(?:\\s+(?:de\\s+)?\\p{Nd}{4})?|\\p{Nd}{4}\\s*年\\s*\\p{Nd}{1,2}\\s*月\\s*\\p{Nd}{1,2}\\s*日`,
      },
      symbol: { name: 'constant.other.symbol.un-letter', match: symbol },
      signed: { name: 'keyword.control.signed.un-letter', match: `(?i)(?:${signed}|（签名）)` },
      reference: {
        name: 'constant.other.footnote.un-letter',
        match: '(?<=[\\p{L})”»][.;,])\\d{1,2}(?=\\s|$)|(?<=。)\\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+(?=\\s|[.,;]|$)',
      },
      tag: {
        name: 'support.type.original.un-letter',
        match: '(?i)\\[(?:Original|Подлинный текст|الأصل|原件)[^\\]]*\\]',
      },
    },
  };
}
