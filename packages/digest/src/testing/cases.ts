import type { ChangedCase, ChangedCases } from '../core/changed.ts'

/** Made-up cases, to be mailed in tests and looked at: nothing in them happened. */
export const WEIR: ChangedCase = {
  id: 'weir-2026',
  href: '/case/weir-2026',
  kicker: 'Flood at Anselm’s Weir, 2026',
  title: 'Who opened the gates of the weir?',
  question: 'Were the gates opened by hand on the night of the flood, or did they give way?',
  language: 'en',
  standing:
    'Three accounts are told; that the gates gave way rests on two lines, and both pass through one engineer.',
  editions: [
    {
      number: 4,
      size: 61,
      at: '2026-11-30T21:14:00Z',
      sentence:
        'The water board has published the log of the gates, and it does not show an opening by hand.',
      items: [
        'New document: log of the gates, published by the water board',
        '“The gates gave way” now has two independent lines; it had one',
        'The statement of the deputy mayor was taken back by her',
      ],
    },
    { number: 3, size: 55, at: '2026-11-28T09:00:00Z', items: ['One statement added'] },
  ],
}

export const DEPOT: ChangedCase = {
  id: 'depot-2026',
  href: '/case/depot-2026',
  kicker: 'انفجار المستودع، 2026',
  title: 'ما الذي فجّر المستودع؟',
  question: 'هل انفجر المستودع من الداخل، أم أصابه شيء من الخارج؟',
  language: 'ar',
  standing: 'تُروى روايتان؛ وكلتاهما تعود إلى مصدر أمني واحد لم يُذكر اسمه.',
  editions: [
    {
      number: 2,
      size: 34,
      at: '2026-12-01T04:30:00Z',
      sentence: 'أضاف التحرير شهادة حارس المستودع، وهو أول من تكلّم باسمه.',
      items: ['One person now speaks by name', '“Hit from outside” still has one line'],
    },
  ],
}

/** So many cases like these, each with ids and times of its own. */
export function manyCases(count: number): ChangedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const like = index % 5 === 4 ? DEPOT : WEIR
    const at = new Date(Date.parse('2026-12-01T05:00:00Z') - index * 60_000).toISOString()
    return {
      ...like,
      id: `${like.id}-${index}`,
      href: `/case/${like.id}-${index}`,
      editions: like.editions.slice(0, 1).map((edition) => ({ ...edition, at })),
    }
  })
}

/** Cases as a source of them; what is put into `cases` later is there from then on. */
export function madeUp(cases: readonly ChangedCase[]): ChangedCases & { cases: readonly ChangedCase[] } {
  const source = { cases, all: async () => source.cases }
  return source
}
