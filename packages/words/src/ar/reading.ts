/** Arabic: see ../en/reading.ts. */
export default {
  unclear: '{name} (غير واضح من المقصود)',
  through: 'عبر {name}',
  throughMore: '{before}، عبر {name}',
  actTo: '{act}، إلى {name}',
  actCue: '{act} «{cue}»',
  also: '{before}؛ {more}',
  basisWhy: '{basis}: «{why}»',
  recants: 'تراجع عن القول {number, number}',
  sure: 'الثقة {percent, number}٪',
  unsure: 'الثقة {percent, number}٪: راجعه قبل استعماله',
  found:
    '{count, plural, zero {لم يوجد قول.} one {قول واحد.} two {قولان.} few {# أقوال.} many {# قولًا.} other {# قول.}}',
  foundUnsure:
    '{count, plural, zero {لا قول} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}، ' +
    'منها {unsure, number} للمراجعة قبل الاستعمال (الثقة دون {percent, number}٪).',
  diagnostic: '{message}.',

  'layout.headline': 'عنوان',
  'layout.item': 'بند في قائمة',
  'layout.item-of': 'بند في قائمة، من {name}',
  'layout.turn': 'دور في الكلام',
  'layout.turn-of': 'دور {name} في الكلام',
  'layout.entry': 'تدوينة',
  'layout.entry-of': 'تدوينة من {name}',

  thisText: 'هذا النص',
  voiceTimes: '{name} × {count, number}',
  moreVoices:
    '{count, plural, zero {ولا أحد غيرهم} one {وواحد غيرهم} two {واثنان غيرهم} few {و# غيرهم} many {و# غيرهم} other {و# غيرهم}}',
  speaks: 'يتكلم {name} في النص.',
  speaksThrough: 'يتكلم {name} عبر {through}.',

  byMachine: 'قرأته آلة؛ ويتحقق منه إنسان قبل قبوله.',
  byMachineSure: 'قرأته آلة؛ ويتحقق منه إنسان قبل قبوله. الثقة {percent, number}٪.',
  byMachineWho: 'لا يُظهر النص من المقصود. قرأته آلة؛ ويتحقق منه إنسان قبل قبوله.',
  byMachineBasis: '{why} أُخذت كيفية معرفة المصدر من «{words}».',
  notIdentified: '«{name}»، لم يُعرف من هو',

  differs: '{act}، {modality}: {gist}',
  differsFrom: '{act}، {modality} (كان {actBefore}، {modalityBefore}): {gist}',
  differences:
    'أُضيف {added, number}، ولم يوجد ثانيةً {missing, number}، وتغيّر {changed, number}، وبقي كما سُجّل {same, number}.',
  badLines:
    '{count, plural, zero {لا سطر تعذّرت قراءته} one {سطر واحد تعذّرت قراءته، ويقول في مكانه لماذا} two {سطران تعذّرت قراءتهما، ويقول كل منهما في مكانه لماذا} few {# أسطر تعذّرت قراءتها، ويقول كل منها في مكانه لماذا} many {# سطرًا تعذّرت قراءتها، ويقول كل منها في مكانه لماذا} other {# سطر تعذّرت قراءتها، ويقول كل منها في مكانه لماذا}}',
} as const
