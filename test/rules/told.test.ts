import assert from 'node:assert/strict';
import fs from 'node:fs';
import { format } from '../../server/src/languageService';
import { allOf, oneOf, organNames } from '../../server/src/rules/common/told';
import type { Message } from '../../server/src/rules/types';
import { say } from '../../server/src/rules/types';

/** Compares what a message says in a language of VS Code's. */
function check(arg: string | number | Message, language: string, expected: string): void {
  const words: Record<string, string> =
    language === 'en' ? {} : JSON.parse(fs.readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8'));
  assert.equal(
    format(say('[{arg}]', { arg }), t => words[t] ?? t),
    `[${expected}]`,
  );
}

describe('Words inside messages', () => {
  it('are in the language of the message', () => {
    check(organNames(['SC']), 'en', 'the Security Council');
    check(organNames(['GA', 'SC']), 'en', 'the General Assembly and the Security Council');
    check(organNames(['GA', 'ECOSOC', 'HRC']), 'zh-cn', '大会、经济及社会理事会和人权理事会');
    check(organNames(['GA', 'SC']), 'ru', 'Генеральная Ассамблея и Совет Безопасности');
    check(organNames(['GA', 'SC']), 'ar', 'الجمعية العامة ومجلس الأمن');
    check(oneOf([74, 75]), 'fr', '74 ou 75');
    check(allOf(['34', '35', '40 (a)']), 'es', '34, 35 y 40 (a)');
    check(allOf(['34']), 'es', '34');
  });
  it('are taken as they are', () => check(say('{a}', { a: '{arg}' }), 'en', '{arg}'));
});
