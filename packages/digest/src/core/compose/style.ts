/*
 * Colours and faces of the dossier (packages/dossier/src/styles/tokens.css), written out: mail programs
 * know no custom properties, and most have only the faces of their system.
 */
export const SERIF = "Georgia,'Times New Roman',serif"
export const SANS = 'Arial,Helvetica,sans-serif'

const LIGHT = { paper: '#fffefb', ink: '#191815', ink2: '#56524a', hair: '#d5d0c5', link: '#124a86' }

const serif = (size: number, line: number, more = '') => `margin:0;font:${size}px/${line}px ${SERIF};${more}`
const sans = (size: number, line: number, more = '') => `margin:0;font:${size}px/${line}px ${SANS};${more}`
const ink = `color:${LIGHT.ink}`
const ink2 = `color:${LIGHT.ink2}`

/** What each part of a mail looks like, in the light. */
export const STYLE = {
  body: `margin:0;padding:0;background-color:${LIGHT.paper};-webkit-text-size-adjust:100%`,
  /** What a list of mails shows of this one, and the mail itself does not. */
  before: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  outer: `background-color:${LIGHT.paper};border-collapse:collapse`,
  inner: 'max-width:600px;border-collapse:collapse',
  head: `padding:0 0 20px;border-top:3px solid ${LIGHT.ink};${ink}`,
  name: serif(17, 24, `padding-top:12px;font-weight:bold;${ink}`),
  kind: serif(30, 36, `padding-top:14px;font-weight:bold;${ink}`),
  day: sans(14, 20, `padding-top:4px;${ink2}`),
  lead: serif(17, 25, `padding-top:14px;${ink}`),
  case: `padding:22px 0 26px;border-top:1px solid ${LIGHT.hair}`,
  kicker: sans(13, 18, `font-weight:bold;${ink2}`),
  title: serif(23, 28, `padding-top:4px;font-weight:bold;${ink}`),
  question: serif(17, 25, `padding-top:4px;font-style:italic;${ink2}`),
  brief: `padding:10px 0;border-top:1px solid ${LIGHT.hair}`,
  briefTitle: serif(17, 25, `font-weight:bold;${ink}`),
  label: sans(13, 18, `padding-top:16px;font-weight:bold;${ink2}`),
  standing: serif(17, 25, `padding-top:2px;${ink}`),
  sentence: serif(17, 25, `padding-top:2px;${ink}`),
  dash: serif(17, 25, `padding-top:4px;${ink2}`),
  item: serif(17, 25, `padding-top:4px;${ink}`),
  more: sans(14, 20, `padding-top:6px;${ink2}`),
  read: sans(15, 22, 'padding-top:16px;font-weight:bold'),
  foot: `padding:18px 0 8px;border-top:3px solid ${LIGHT.ink};${ink2}`,
  small: sans(13, 20, `padding:6px 0 10px;${ink2}`),
  ownLink: sans(14, 24, ''),
  link: `color:${LIGHT.link};text-decoration:underline`,
  plainLink: `${ink};text-decoration:none`,
  button: `display:inline-block;padding:12px 20px;border:2px solid ${LIGHT.ink};font:bold 16px/22px ${SANS};${ink};text-decoration:none`,
} as const

/** The same in the dark, where a mail program asks the reader's system. */
export const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background-color:#15161a!important}.ink{color:#ece9e2!important}.ink2{color:#b3afa6!important}
.rule{border-color:#ece9e2!important}.hair{border-color:#3a3c43!important}.link{color:#9cc6f2!important}}
@media (max-width:480px){.outer{padding:12px 14px!important}}`
