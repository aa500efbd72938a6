/** Arabic; what figures say, in sentences. Each says no more than its figures do. */
export default {
  reports:
    '{count, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}',
  origins:
    '{many, plural, zero {لا مصادر أولى} one {مصدر أول واحد} two {{range} من المصادر الأولى} few {{range} من المصادر الأولى} many {{range} من المصادر الأولى} other {{range} من المصادر الأولى}}',
  upperBound: 'كل عدد للخطوط هو حدّ أعلى: فالمصدر المشترك الذي لا يذكره أحد لا يُرى.',
  nobody: 'لا أحد ممن ذُكرت أسماؤهم يؤكد هذا.',
  manyVoices:
    'أصوات كثيرة وصفحة واحدة: كل ما سُجّل لهذه الرواية يصلنا عبر مقال واحد، ولا أحد فيه يقول إنه رأى ما حدث.',
  manyVoicesSeen: 'أصوات كثيرة وصفحة واحدة: كل ما سُجّل لهذه الرواية يصلنا عبر مقال واحد.',
  onePage: 'كل ما سُجّل لهذه الرواية يصلنا عبر صفحة واحدة.',
  pages:
    '{count, plural, zero {لا تؤكدها أي صفحة.} one {تؤكدها صفحة واحدة.} two {تؤكدها صفحتان.} few {تؤكدها {word} صفحات.} many {تؤكدها {word} صفحة.} other {تؤكدها {word} صفحة.}}',
  pagesAndCited:
    'تؤكدها {pages} نحتفظ بها و{count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} نستشهد بها ولا نحتفظ بها.',
  strict:
    'إذا لم تُؤخذ أي صفحة بكلمتها، {count, plural, zero {فلا خط وراءها.} one {فوراءها خط واحد على الأكثر.} two {فوراءها خطان على الأكثر.} few {فوراءها {word} خطوط على الأكثر.} many {فوراءها {word} خطًا على الأكثر.} other {فوراءها {word} خط على الأكثر.}}',
  eitherWay:
    'سواء أُخذت الصفحات بكلمتها أم لم تُؤخذ، {count, plural, zero {فلا خط وراءها.} one {فوراءها خط واحد على الأكثر.} two {فوراءها خطان على الأكثر.} few {فوراءها {word} خطوط على الأكثر.} many {فوراءها {word} خطًا على الأكثر.} other {فوراءها {word} خط على الأكثر.}}',
  noLine: 'لا خط وراءها: لا أحد يقول ذلك على أساس ما زال قائمًا.',
  atWord:
    'إذا أُخذت الصفحات بكلمتها، {count, plural, zero {فلا خط وراءها.} one {فوراءها خط واحد على الأكثر.} two {فوراءها خطان على الأكثر.} few {فوراءها {word} خطوط على الأكثر.} many {فوراءها {word} خطًا على الأكثر.} other {فوراءها {word} خط على الأكثر.}}',
  oneNoDirect: 'ليس من مصدر مباشر: لا يبدأ بمن يقول إنه رأى ذلك أو صنعه أو يملك الأصل.',
  oneDirect: 'من مصدر مباشر: يبدأ بمن يقول إنه رأى ذلك أو صنعه أو يملك الأصل.',
  noDirect: 'ليس أي منها من مصدر مباشر: لا يبدأ أي منها بمن يقول إنه رأى ذلك أو صنعه أو يملك الأصل.',
  someDirect:
    '{count, plural, zero {لا شيء منها يبدأ} one {واحد منها يبدأ} two {اثنان منها يبدآن} few {{word} منها تبدأ} many {{word} منها تبدأ} other {{word} منها تبدأ}} بمن يقول إنه رأى ذلك أو صنعه أو يملك الأصل.',
  ofItself:
    '{count, plural, zero {لا شيء من هذه حديث} one {واحد من هذه حديث} two {اثنان من هذه حديث} few {{word} من هذه حديث} many {{word} من هذه حديث} other {{word} من هذه حديث}} للمصدر عمّا فعله هو أو يملكه أو يريده أو يقصده.',
  oneOfItself: 'يتحدث المصدر عمّا فعله هو أو يملكه أو يريده أو يقصده.',
  stands:
    '{count, plural, zero {لا يبقى خط} one {يبقى خط واحد} two {يبقى خطان} few {تبقى {word} خطوط} many {يبقى {word} خطًا} other {يبقى {word} خط}} حين يسقط معًا من يعتمد بعضهم على بعض.',
  mayStand:
    '{count, plural, zero {لا يبقى خط} one {يبقى خط واحد على الأكثر} two {يبقى خطان على الأكثر} few {تبقى {word} خطوط على الأكثر} many {يبقى {word} خطًا على الأكثر} other {يبقى {word} خط على الأكثر}} حين يسقط معًا من يعتمد بعضهم على بعض.',
  between:
    'يبقى ما بين {lower} و{upper} من الخطوط حين يسقط معًا من يعتمد بعضهم على بعض؛ وقد انتهى البحث قبل أن يعرف كم هي.',
  takenBack: 'قبل أن يُسحب شيء منها كان لها: {voices}، {pages}، {lines}.',
  stated:
    '{stated, plural, zero {لا أحد من {parties} التي تؤكدها سُجّل أنه يقول كيف عرف.} one {واحد من {parties} التي تؤكدها سُجّل أنه يقول كيف عرف.} two {اثنان من {parties} التي تؤكدها سُجّل أنهما يقولان كيف عرفا.} few {{word} من {parties} التي تؤكدها سُجّل أنها تقول كيف عرفت.} many {{word} من {parties} التي تؤكدها سُجّل أنها تقول كيف عرفت.} other {{word} من {parties} التي تؤكدها سُجّل أنها تقول كيف عرفت.}}',
  statedByAll: 'كل {parties} التي تؤكدها سُجّل أنها تقول كيف عرفت.',
  parties:
    '{count, plural, zero {الأطراف} one {الطرف الواحد} two {الطرفين} few {الأطراف الـ{word}} many {الأطراف الـ{word}} other {الأطراف الـ{word}}}',
  statedByOne: 'الطرف الوحيد الذي يؤكدها يقول كيف عرف.',
  unstatedByOne: 'الطرف الوحيد الذي يؤكدها لا يقول كيف عرف.',
  independenceOpen: 'الاستقلال غير مثبت: لا سبب مسجّلًا لأي اثنين من المصادر الأولى، وعددها {count, number}.',
  independenceShown: 'أُثبت الاستقلال بين كل اثنين من المصادر الأولى، وعددها {count, number}.',
  dependenceShown: 'أُثبت الاعتماد بين كل اثنين من المصادر الأولى، وعددها {count, number}.',
  independencePart:
    'من {pairs, plural, zero {# زوج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}} من المصادر الأولى: أُثبت الاستقلال في {independent, plural, zero {لا شيء} one {واحد} two {اثنين} few {#} many {#} other {#}}، والاعتماد في {dependent, plural, zero {لا شيء} one {واحد} two {اثنين} few {#} many {#} other {#}}؛ ولم يثبت شيء في {open, number}.',

  collapse: '{voices}، {pages}، {lines}؛ {left}.',
  refuted: 'مدحوضة: {collapse}',
  voices:
    '{many, plural, zero {لا أصوات} one {صوت واحد} two {{range} من الأصوات} few {{range} أصوات} many {{range} صوتًا} other {{range} صوت}}',
  pagesHeld:
    '{count, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}',
  pagesCited: '{held} محفوظة، و{count, number} مستشهَد بها',
  someLines:
    '{many, plural, zero {لا خط} one {{range} خط} two {{range} من الخطوط} few {{range} خطوط} many {{range} خطًا} other {{range} خط}}',
  noneFirstHand:
    '{lines}، {many, plural, zero {لا شيء منها} one {وليس} two {وليس أي منهما} few {وليس أي منها} many {وليس أي منها} other {وليس أي منها}} من مصدر مباشر',
  someFirstHand: '{lines}، منها {least, number} من مصدر مباشر',
  ownFirstHand: '{lines}، منها {least, number} من مصدر مباشر ({own, number} عن نفسه)',
  left: 'يبقى {range} حين يسقط معًا من يعتمد بعضهم على بعض',
  leftAll: 'ولا يقلّ عددها حين يسقط معًا من يعتمد بعضهم على بعض',
  leftOne: 'كل ذلك معلّق على {name}',
  nothingLeft: 'ولا شيء وراءها',
  likelihood: '{word} ({range})',
  noLikelihood: 'لم يُذكر احتمال',
} as const
