import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'
import { supportWords } from './support.ts'
import { timelineText } from './timeline.ts'

/** One number of every form that CLDR gives Arabic: zero, one, two, few, many, other. */
it.each([
  [0, 'لا تقارير', 'لا خط', 'لا أقوال'],
  [1, 'تقرير واحد', 'خط واحد على الأكثر', 'قول واحد'],
  [2, 'تقريران', 'خطان على الأكثر', 'قولان'],
  [3, '٣ تقارير', '٣ خطوط على الأكثر', '٣ أقوال'],
  [11, '١١ تقريرًا', '١١ خطًا على الأكثر', '١١ قولًا'],
  [100, '١٠٠ تقرير', '١٠٠ خط على الأكثر', '١٠٠ قول'],
])('%i is counted as Arabic counts', (count, reports, lines, statements) => {
  expect(sentences('ar', 'reports', { count })).toBe(reports)
  expect(supportWords({ low: count, high: count }, 'ar')).toBe(lines)
  expect(timelineText('ar', 'statements', { count })).toContain(statements)
})
