import { aboutLocale, digestText, type Locale } from '@hearsay/words'
import type { About } from './about.ts'
import type { Letter } from './compose.ts'
import { escaped } from './escape.ts'
import { DARK, STYLE } from './style.ts'

/** Where the links of such a mail lead: to what it asks for, and to where its reader is erased. */
export interface AskingLinks {
  readonly link: string
  readonly erase: string
}

/** The mail that asks somebody to confirm. @param links of which the first leads to a button that confirms */
export function askingLetter(locale: Locale, links: AskingLinks, about: About): Letter {
  return letterOf(
    locale,
    { subject: 'askSubject', says: ['askLead'], action: 'askDo', after: 'askNot' },
    links,
    about,
  )
}

/**
 * What is sent instead to who has the digest already. @param links of which the first leads to the choices
 */
export function knownLetter(locale: Locale, links: AskingLinks, about: About): Letter {
  return letterOf(locale, { subject: 'knownSubject', says: ['knownLead'], action: 'choices' }, links, about)
}

type Key = Parameters<typeof digestText>[1]
interface Said {
  readonly subject: Key
  readonly says: readonly Key[]
  readonly action: Key
  readonly after?: Key
}

function letterOf(
  locale: Locale,
  { subject, says, action, after }: Said,
  { link, erase }: AskingLinks,
  about: About,
): Letter {
  const say = (key: Key) => digestText(locale, key)
  const sentBy = digestText(locale, 'sentBy', { desk: about.desk || say('someDesk') })
  const following = [...(after ? [say(after)] : []), sentBy]
  return {
    subject: say(subject),
    text: [
      ...says.map(say),
      '',
      `${say(action)}:`,
      link,
      '',
      ...following,
      '',
      `${say('erase')}:`,
      erase,
      '',
    ].join('\n'),
    html: framed(locale, say(subject), [
      ...says.map((key) => `<p class="ink" style="${STYLE.lead}">${escaped(say(key))}</p>`),
      `<p style="padding:22px 0 10px;margin:0"><a href="${escaped(link)}" class="ink rule" style="${STYLE.button}">${escaped(say(action))}</a></p>`,
      ...following.map((words) => `<p class="ink2" style="${STYLE.day}">${escaped(words)}</p>`),
      `<p style="${STYLE.day}"><a href="${escaped(erase)}" class="link" style="${STYLE.link}">${escaped(say('erase'))}</a></p>`,
    ]),
  }
}

function framed(locale: Locale, title: string, blocks: readonly string[]): string {
  const { direction } = aboutLocale(locale)
  const align = direction === 'rtl' ? 'right' : 'left'
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title>
<style>${DARK}</style>
</head>
<body class="paper" style="${STYLE.body}">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.outer}">
<tr><td align="center" class="outer" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.inner}">
<tr><td lang="${locale}" dir="${direction}" align="${align}" class="ink rule" style="${STYLE.head}">
<p style="${STYLE.name}">${escaped(digestText(locale, 'name'))}</p>
<h1 class="ink" style="${STYLE.kind}">${escaped(title)}</h1>
${blocks.join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}
