/** What pages call the parts of them that are no article, by their classes and ids, in words between hyphens. */
const NAMES =
  'cookie cookies cookiebar cookiewall consent gdpr ccpa cmp onetrust didomi usercentrics ' +
  'newsletter newsletters signup subscribe subscription subscriptions promo promos promotion promobox ' +
  'share shares sharing sharebar share-bar sharetools social socials addtoany sharedaddy follow ' +
  'related relateds recommended recommendations recommendation readmore read-more read-next more-on more-from ' +
  'morestories also-read most-read mostread most-popular trending popular teaser teasers ' +
  'advert adverts advertisement advertising ad ads adslot ad-slot ad-container sponsor sponsored outbrain taboola ' +
  'breadcrumb breadcrumbs pagination pager sidebar rail navbar nav navigation menu topbar toolbar skip skiplink ' +
  'skip-link site-header siteheader site-footer sitefooter footer masthead colophon comments comment-list commentlist ' +
  'comment-form disqus respond tags tag-list taglist modal popup overlay lightbox widget widgets donate donation ' +
  'support-us appeal paywall-banner regwall login toast notification print-only language-switcher rating poll ' +
  'author-bio about-author author-box signature sig copyright legal backlinks toc'

/** What such parts begin with, as a heading or as a line of their own. */
const HEADINGS =
  'related|related (?:stories|articles|content|links|topics|news|coverage|posts)|more on (?:this|this story|the story)|' +
  'more (?:from|in|about) .{1,40}|more (?:stories|news|coverage)|read (?:more|next|also)|also read|see also|up next|' +
  'most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular(?: now| posts)?|top stories|latest (?:news|stories|posts)|' +
  "you (?:may|might) also (?:like|be interested in)|recommended(?: for you)?|editor[’']?s[’']? picks|don[’']t miss|" +
  'newsletters?|sign up.{0,60}|subscribe.{0,60}|share(?: this.{0,40})?|follow us.{0,40}|' +
  'comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|' +
  'advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|tags|topics|filed under.{0,60}|' +
  'اقرأ أيضا.{0,40}|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|الأكثر قراءة|المزيد من .{1,30}|شارك.{0,30}|تابعنا.{0,40}|التعليقات.{0,12}|' +
  'اشترك.{0,60}|النشرة البريدية'

/** Lines that stand alone and say nothing of the story. */
const LINES =
  'advertisement|continue reading(?: below)?|story continues below(?: advertisement)?|skip (?:to|past) .{1,40}|' +
  'back to top|print(?: this page)?|e-?mail|copy link|share|tweet|facebook|twitter|whatsapp|telegram|save|listen|' +
  'read (?:more|also|next)\\b.{0,140}|related:.{0,140}|more:.{0,140}|see also:.{0,140}|©.{0,160}|copyright .{0,140}|' +
  '(?:\\S+ ){0,12}all rights reserved\\.?|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:choices|cookies|preferences)|' +
  'log in|sign in|register|menu|search|close|إعلان|اقرأ أيضا.{0,140}|جميع الحقوق محفوظة.{0,60}'

/** What only banners about cookies say, in a block of some lines. */
export const COOKIES =
  /\b(?:we|site|website|page|partners?|\w+) (?:and our .{1,40} )?(?:uses?|stores?|sets?|value your privacy)\b.{0,60}\b(?:cookies|information on (?:your|a) device|privacy)\b|\bcookies? (?:policy|settings|preferences)\b|ملفات تعريف الارتباط/iu

/** What invites to a newsletter or a subscription. */
export const INVITES =
  /\b(?:in(?:to)? your inbox|sign up (?:for|to)|subscribe (?:now|today|for|to (?:our|the|read|continue))|our (?:daily |weekly |morning )?newsletter|already a subscriber|free for \d+ days)\b/iu

const HEADING = new RegExp(`^(?:${HEADINGS})[\\s:…]*$`, 'iu')
const LINE = new RegExp(`^(?:${LINES})[\\s:…]*$`, 'iu')
const NAME = new Set(NAMES.split(' '))

export function headsAside(text: string): boolean {
  return text.length < 80 && HEADING.test(text.trim())
}

export function isAsideLine(text: string): boolean {
  return text.length < 200 && LINE.test(text.trim())
}

/** A class or an id names a part that is no article: as a whole, or by a word in it. */
export function namesAside(name: string): boolean {
  const lower = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  if (NAME.has(lower)) return true
  const words = lower.split(/[-_:]+/)
  return words.some((word, at) => NAME.has(word) || NAME.has(`${word}-${words[at + 1] ?? ''}`))
}
