/** Arabic. */
export default {
  open: 'عرض: {title}',
  noAccount: 'لم تُسجّل أي رواية بعد.',
  notRecorded: 'غير مسجّل',
  quoted: '«{text}»',
  through: 'عبر {name}',
  soSays: 'كما يقول {names}',
  toldBy: 'كما يرويه {names}',
  nth: '{name}، {n, number}: {label}',
  believed: '{extent}، بين {among}.',
  inferred: 'استنتاج: {why}',
  dated: '{words}، {date}',
  inference: '(استنتاج: {why})',
  inferenceOnly: '(استنتاج)',
  whenInferredWhy: '{when} (استنتاج: {why})',
  nobodyToAsk: 'لم يُسمَّ أحد ليُسأل',
} as const
