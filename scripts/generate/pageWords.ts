import type { Language } from '../../server/src/languages/types';
import type { About, Basis, Severity, Stage } from '../../server/src/rules/types';

/** What the page of a rule says besides what is said of the rule. */
export interface PageWords {
  readonly rule: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly stages: string;
  readonly stageNames: Readonly<Record<Stage, string>>;
  readonly fix: string;
  readonly fixes: Readonly<Record<About['fix'], string>>;
  readonly before: string;
  readonly after: string;
  readonly comma: string;
  readonly languages: Readonly<Record<Language, string>>;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    rule: 'Rule',
    basis: 'Rests on',
    bases: {
      rule: 'an official text',
      observation: 'what published letters do',
      contradiction: 'a contradiction inside the letter',
      convention: 'convention',
    },
    severity: 'Severity',
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    stages: 'Applies to',
    stageNames: { draft: 'draft', manuscript: 'manuscript', issued: 'issued document' },
    fix: 'Fix',
    fixes: { safe: 'safe, may be applied on save', review: 'offered, to be looked at', none: 'none' },
    before: 'Before',
    after: 'After',
    comma: ', ',
    languages: { ar: 'Arabic', en: 'English', es: 'Spanish', fr: 'French', ru: 'Russian', zh: 'Chinese' },
  },
  fr: {
    rule: 'Règle',
    basis: 'Fondement',
    bases: {
      rule: 'un texte officiel',
      observation: 'l’usage des lettres publiées',
      contradiction: 'une contradiction dans la lettre',
      convention: 'une convention',
    },
    severity: 'Gravité',
    severities: { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'indication' },
    stages: 'S’applique à',
    stageNames: { draft: 'projet', manuscript: 'manuscrit', issued: 'document publié' },
    fix: 'Correction',
    fixes: { safe: 'sûre, applicable à l’enregistrement', review: 'proposée, à vérifier', none: 'aucune' },
    before: 'Avant',
    after: 'Après',
    comma: ', ',
    languages: { ar: 'Arabe', en: 'Anglais', es: 'Espagnol', fr: 'Français', ru: 'Russe', zh: 'Chinois' },
  },
  es: {
    rule: 'Regla',
    basis: 'Fundamento',
    bases: {
      rule: 'un texto oficial',
      observation: 'el uso de las cartas publicadas',
      contradiction: 'una contradicción dentro de la carta',
      convention: 'una convención',
    },
    severity: 'Gravedad',
    severities: { error: 'error', warning: 'advertencia', information: 'información', hint: 'sugerencia' },
    stages: 'Se aplica a',
    stageNames: { draft: 'borrador', manuscript: 'manuscrito', issued: 'documento publicado' },
    fix: 'Corrección',
    fixes: { safe: 'segura, puede aplicarse al guardar', review: 'propuesta, debe revisarse', none: 'ninguna' },
    before: 'Antes',
    after: 'Después',
    comma: ', ',
    languages: { ar: 'Árabe', en: 'Inglés', es: 'Español', fr: 'Francés', ru: 'Ruso', zh: 'Chino' },
  },
  ru: {
    rule: 'Правило',
    basis: 'Основание',
    bases: {
      rule: 'официальный текст',
      observation: 'практика опубликованных писем',
      contradiction: 'противоречие в самом письме',
      convention: 'принятый обычай',
    },
    severity: 'Серьезность',
    severities: { error: 'ошибка', warning: 'предупреждение', information: 'сведение', hint: 'подсказка' },
    stages: 'Применяется',
    stageNames: { draft: 'проект', manuscript: 'рукопись', issued: 'изданный документ' },
    fix: 'Исправление',
    fixes: { safe: 'безопасное, возможно при сохранении', review: 'предлагается, требует проверки', none: 'нет' },
    before: 'До',
    after: 'После',
    comma: ', ',
    languages: {
      ar: 'Арабский',
      en: 'Английский',
      es: 'Испанский',
      fr: 'Французский',
      ru: 'Русский',
      zh: 'Китайский',
    },
  },
  ar: {
    rule: 'القاعدة',
    basis: 'الأساس',
    bases: {
      rule: 'نص رسمي',
      observation: 'ما جرت عليه الرسائل المنشورة',
      contradiction: 'تناقض داخل الرسالة',
      convention: 'عُرف متَّبع',
    },
    severity: 'درجة الخطورة',
    severities: { error: 'خطأ', warning: 'تحذير', information: 'معلومة', hint: 'تلميح' },
    stages: 'تنطبق على',
    stageNames: { draft: 'المسودة', manuscript: 'المخطوطة', issued: 'الوثيقة الصادرة' },
    fix: 'التصويب',
    fixes: { safe: 'آمن، ويمكن تطبيقه عند الحفظ', review: 'مقترح، ويلزم التحقق منه', none: 'لا يوجد' },
    before: 'قبل',
    after: 'بعد',
    comma: '، ',
    languages: {
      ar: 'العربية',
      en: 'الإنكليزية',
      es: 'الإسبانية',
      fr: 'الفرنسية',
      ru: 'الروسية',
      zh: 'الصينية',
    },
  },
  zh: {
    rule: '规则',
    basis: '依据',
    bases: {
      rule: '正式规定',
      observation: '已印发信函的惯例',
      contradiction: '信函自身的矛盾',
      convention: '通行惯例',
    },
    severity: '严重程度',
    severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    stages: '适用于',
    stageNames: { draft: '草稿', manuscript: '送印稿', issued: '已印发文件' },
    fix: '更正',
    fixes: { safe: '可靠，可在保存时自动进行', review: '提供建议，须经审阅', none: '无' },
    before: '更正前',
    after: '更正后',
    comma: '、',
    languages: { ar: '阿拉伯文', en: '英文', es: '西班牙文', fr: '法文', ru: '俄文', zh: '中文' },
  },
};
