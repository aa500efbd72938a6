/** Arabic: see ../en/drafting.ts. */
export default {
  why: '{reason} اقتراح آلي، الثقة {percent, number}٪؛ ينبغي أن يراجعه شخص.',
  'reason.page': 'حُفظت من {name}.',
  'reason.outlet': 'تنشر صفحة من هذه المجموعة.',
  'reason.party': 'مذكور باسمه أو بوصفه حيث يتكلم أحد.',
  'reason.party-unclear': 'لا تبيّن الصفحة من المقصود.',
  'reason.same-spelling': 'يبدو «{from}» و«{into}» اسمًا واحدًا بكتابتين.',
  'reason.same-surname': '«{from}» ليس هنا اسم أحد غير «{into}».',
  'reason.same-shorter-name': '«{from}» اختصار لا يصلح هنا إلا لـ«{into}».',
  'reason.same-only-one': 'لا أحد هنا غير «{into}» يمكن أن يكون «{from}».',
  'reason.same-words': 'يوصف «{from}» و«{into}» وصفًا متشابهًا ويقولان الشيء نفسه بالكلمات نفسها.',
  'reason.same-page-of': 'في هذه الصفحة «{from}» هو «{into}».',
  'reason.said': 'تقول الصفحة من قال ذلك وبأي كلمات.',
  'reason.said-summary': 'يلخص ما يقال تحته؛ ولا يتصل بذاته بشيء، كي لا يُعدّ أحد مرتين.',
  'reason.claim':
    '{count, plural, zero {لا قول} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}} في هذا الشأن، في {pages, plural, zero {لا صفحة} one {صفحة واحدة} two {صفحتين} few {# صفحات} many {# صفحة} other {# صفحة}}.',
  'reason.bears': 'كلماته والأسماء فيه هي كلمات «{text}».',
  'reason.account': 'من يقول أحد هذه المزاعم يقول سائرها، ولا أحد ممن يقولونها يقول ما ينفيها.',
  'reason.copying':
    'تقول {copy} {count, plural, zero {لا شيء} one {شيئًا واحدًا} two {شيئين} few {# أشياء} many {# شيئًا} other {# شيء} } تقوله {of} أيضًا بالكلمات نفسها في معظمه.',
  'reason.copying-credited':
    'أخذت {copy} {count, plural, zero {لا شيء} one {شيئًا واحدًا} two {شيئين} few {# أشياء} many {# شيئًا} other {# شيء} } عن {of}، وتقول ذلك.',
  'reason.recants':
    'يتراجع عن {count, plural, zero {لا قول} one {قول واحد} two {قولين} few {# أقوال} many {# قولًا} other {# قول}} للطرف نفسه أو لما نقلته جهته الناشرة.',
  'reason.party-named': 'تذكر صفحة {name} حيث تقول ما صفة أحد أو لدى من شيء.',
  'reason.tie-office': 'تصف صفحة {from} بأنه «{detail}» لدى {to}.',
  'reason.tie-says': 'تقول صفحة ذلك عن {from} و{to}: «{detail}».',
  'reason.tie-page-of': 'في صفحة تعود إلى {to} يوصف {from} بأنه «{detail}».',
  'reason.tie-of-his': 'تتحدث صفحة عن «{detail}».',
  'reason.exhibit':
    'يُعرض دليلًا: {count, plural, =0 {هناك من يعرف من خلاله أو يحوزه} zero {لا خطوة من مساره مروية} one {خطوة واحدة من مساره مروية} two {خطوتان من مساره مرويتان} few {# خطوات من مساره مروية} many {# خطوة من مساره مروية} other {# خطوة من مساره مروية}}.',
  'reason.custody': 'تقول جملة ما جرى له.',
  'reason.basis-holds': 'يقول مصدره إنه يحوز هذا: «{name}».',
  'reason.basis-told-by': 'يقول ما يُظهره هذا: «{name}».',
  'reason.outcome-step': 'يُروى لاحقًا ما آل إليه الأمر.',
  'reason.outcome-next': 'تقول الجملة التالية في الصفحة ذلك.',
  'reason.one-source-gave':
    'يقول {one} إنه أُعطي إلى {other}، ويقول {other} إنه لديه: «{through}». ما يقولانه عنه صوت واحد.',
  'reason.one-source-unmasked': 'يقول {one} إنه من لم تسمّه صفحة أخرى: «{other}».',
  'reason.one-source-agency':
    '{count, plural, zero {لا جهة ناشرة} one {جهة ناشرة واحدة} two {جهتان ناشرتان} few {# جهات ناشرة} many {# جهة ناشرة} other {# جهة ناشرة}} تقول إن الخبر من {through}.',
  'reason.sighting-first': 'أقدم صفحة هنا ورد فيها: «{text}».',
  'reason.sighting-changed': 'فيها كلمات خاصة بها: {words}.',
  citation: '{outlet}',
  citationBy: '{before}، {authors}',
  citationOn: '{before}، {date}',
  notIdentified: '«{name}»، غير محدد الهوية',
  heldBy: 'قاله {names}.',
  heldByNobody: 'لم يقله أحد مسمى.',
  'case.kicker': 'مسودة',
  'case.title':
    'مسودة من {pages, plural, zero {لا صفحة} one {صفحة واحدة} two {صفحتين} few {# صفحات} many {# صفحة} other {# صفحة}}',
  'case.question': 'ماذا حدث؟',
  'case.author': 'صيغ آليًا',

  found:
    '{pages, plural, zero {لا صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، ' +
    '{voices, plural, zero {لا صوت} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتًا} other {# صوت}}؛ ' +
    '{lines, plural, zero {لا خط} one {خط واحد} two {خطان} few {# خطوط} many {# خطًا} other {# خط}} على الأكثر، إن صحت هذه الاقتراحات.',
  foundNoLines:
    '{pages, plural, zero {لا صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، ' +
    '{voices, plural, zero {لا صوت} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتًا} other {# صوت}}؛ لا رواية يقولها ما يكفي للعد.',
  machine: 'قراءة آلية ليراجعها شخص: لا يسجَّل شيء حتى يقبله أحد.',
  'column.page': 'الصفحة',
  'column.published': 'نُشرت',
  'column.outlet': 'الجهة الناشرة',
  'column.statements': 'الأقوال',
  'column.sure': 'الثقة',
  'heading.claims': 'ما يقال، وكم يقولونه',
  'heading.same': 'ربما طرف واحد',
  'heading.copying': 'ربما نسخ',
  'heading.figures': 'ما يترتب على ذلك إن صح كله',
  everyProposal: 'تحسب هذه الأعداد كل اقتراح كأنه صحيح، حتى ما هو تخمين.',
  noCopies: 'لم يُقترح نسخ؛ وهذا لا يدل على أنه لا نسخ.',
  'column.claim': 'الزعم',
  'column.for': 'معه',
  'column.against': 'ضده',
  'column.why': 'السبب',
  percent: '{percent, number}٪',
  // In place of how sure: a page that the case holds already.
  recorded: 'مسجَّلة',
  written: 'كُتبت في {folder}. راجعها وغيّرها، ثم: hearsay case import {folder}',
} as const
