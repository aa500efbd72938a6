/** Arabic: kinds of entry without their number, in the form that stands beside it. */
export default {
  case: '{count, plural, zero {فتح قضية} one {فتح قضية} two {فتح قضيتين} few {فتح قضايا} many {فتح قضية} other {فتح قضية}}',
  author: '{count, plural, zero {محررين} one {محرر} two {محرران} few {محررين} many {محررًا} other {محرر}}',
  place: '{count, plural, zero {أماكن} one {مكان} two {مكانان} few {أماكن} many {مكانًا} other {مكان}}',
  party: '{count, plural, zero {أطراف} one {طرف} two {طرفان} few {أطراف} many {طرفًا} other {طرف}}',
  document: '{count, plural, zero {وثائق} one {وثيقة} two {وثيقتان} few {وثائق} many {وثيقة} other {وثيقة}}',
  claim: '{count, plural, zero {ادعاءات} one {ادعاء} two {ادعاءان} few {ادعاءات} many {ادعاءً} other {ادعاء}}',
  account: '{count, plural, zero {روايات} one {رواية} two {روايتان} few {روايات} many {رواية} other {رواية}}',
  statement: '{count, plural, zero {أقوال} one {قول} two {قولان} few {أقوال} many {قولًا} other {قول}}',
  bearing:
    '{count, plural, zero {صلات بادعاءات} one {صلة بادعاء} two {صلتان بادعاءين} few {صلات بادعاءات} many {صلة بادعاء} other {صلة بادعاء}}',
  tie: '{count, plural, zero {روابط} one {رابطة} two {رابطتان} few {روابط} many {رابطة} other {رابطة}}',
  exhibit: '{count, plural, zero {أدلة} one {دليل} two {دليلان} few {أدلة} many {دليلًا} other {دليل}}',
  custody:
    '{count, plural, zero {خطوات حيازة} one {خطوة حيازة} two {خطوتا حيازة} few {خطوات حيازة} many {خطوة حيازة} other {خطوة حيازة}}',
  analysis: '{count, plural, zero {فحوص} one {فحص} two {فحصان} few {فحوص} many {فحصًا} other {فحص}}',
  event: '{count, plural, zero {أحداث} one {حدث} two {حدثان} few {أحداث} many {حدثًا} other {حدث}}',
  belief:
    '{count, plural, zero {تقارير عن التصديق} one {تقرير عن التصديق} two {تقريران عن التصديق} few {تقارير عن التصديق} many {تقريرًا عن التصديق} other {تقرير عن التصديق}}',
  narrative:
    '{count, plural, zero {سرديات} one {سردية} two {سرديتان} few {سرديات} many {سردية} other {سردية}}',
  sighting:
    '{count, plural, zero {شائعات مرصودة} one {شائعة مرصودة} two {شائعتان مرصودتان} few {شائعات مرصودة} many {شائعة مرصودة} other {شائعة مرصودة}}',
  outcome: '{count, plural, zero {مآلات} one {مآل} two {مآلان} few {مآلات} many {مآلًا} other {مآل}}',
  comment:
    '{count, plural, zero {طلبات تعليق} one {طلب تعليق} two {طلبا تعليق} few {طلبات تعليق} many {طلب تعليق} other {طلب تعليق}}',
  copying:
    '{count, plural, zero {حالات نسخ} one {حالة نسخ} two {حالتا نسخ} few {حالات نسخ} many {حالة نسخ} other {حالة نسخ}}',
  dependence:
    '{count, plural, zero {تبعيات} one {تبعية} two {تبعيتان} few {تبعيات} many {تبعية} other {تبعية}}',
  independence:
    '{count, plural, zero {استقلالات} one {استقلال} two {استقلالان} few {استقلالات} many {استقلالًا} other {استقلال}}',
  rating:
    '{count, plural, zero {تقديرات} one {تقدير} two {تقديران} few {تقديرات} many {تقديرًا} other {تقدير}}',
  consistency:
    '{count, plural, zero {أحكام في انسجام بند مع رواية} one {حكم في انسجام بند مع رواية} two {حكمان في انسجام بند مع رواية} few {أحكام في انسجام بند مع رواية} many {حكمًا في انسجام بند مع رواية} other {حكم في انسجام بند مع رواية}}',
  assessment:
    '{count, plural, zero {تقييمات} one {تقييم} two {تقييمان} few {تقييمات} many {تقييمًا} other {تقييم}}',
  signature:
    '{count, plural, zero {توقيعات} one {توقيع} two {توقيعان} few {توقيعات} many {توقيعًا} other {توقيع}}',
  publication: '{count, plural, zero {منشورات} one {نشر} two {نشران} few {منشورات} many {نشرًا} other {نشر}}',
  merge:
    '{count, plural, zero {عمليات دمج أطراف} one {دمج طرفين} two {عمليتا دمج أطراف} few {عمليات دمج أطراف} many {عملية دمج أطراف} other {عملية دمج أطراف}}',
  protection:
    '{count, plural, zero {أسماء محمية} one {اسم محمي} two {اسمان محميان} few {أسماء محمية} many {اسمًا محميًا} other {اسم محمي}}',
  correction:
    '{count, plural, zero {تصويبات} one {تصويب} two {تصويبان} few {تصويبات} many {تصويبًا} other {تصويب}}',
  retraction: '{count, plural, zero {سحوبات} one {سحب} two {سحبان} few {سحوبات} many {سحبًا} other {سحب}}',
  erasure:
    '{count, plural, zero {عمليات محو} one {محو} two {عمليتا محو} few {عمليات محو} many {عملية محو} other {عملية محو}}',
} as const
