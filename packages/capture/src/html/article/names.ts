/**
 * What pages call the parts of them that are no article, by their classes and ids, in words between hyphens.
 */
const NAMES = `
  cookie cookies cookiebar cookiewall consent gdpr ccpa cmp onetrust didomi usercentrics
  newsletter newsletters signup subscribe subscription subscriptions promo promos promotion promobox
  share shares sharing sharebar share-bar sharetools social socials addtoany sharedaddy follow
  related relateds recommended recommendation recommendations recirc recirculation readmore read-more read-next
  more-on more-from morestories also-read most-read mostread most-popular trending popular teaser teasers
  advert adverts advertisement advertising ad ads adslot ad-slot ad-container sponsor sponsored outbrain taboola
  breadcrumb breadcrumbs crumb crumbs pagination pager sidebar rail navbar nav navigation menu topbar toolbar skip
  skiplink skip-link site-header siteheader site-footer sitefooter footer masthead colophon
  comment comments comment-list commentlist comment-form disqus respond tags tag-list taglist tagcloud
  modal popup overlay lightbox widget widgets donate donation donations support-us appeal
  paywall-banner regwall login toast notification print-only language-switcher rating ratings poll polls
  author-bio about-author author-box signature sig copyright legal backlinks toc
  buttons post-buttons action-bar jumpbox online-list post-views view-count reputation vote-count votecell
  readtime read-time reading-time kicker cat-links post-navigation hashtags feedback
  editsection barrier upsell ticker wm-ipp wayback archive-toolbar archive-banner marquee lang-switch langs languages language-list lang-list rich-link see-also next-article prev-article
  publicite publi anuncio anuncios anzeige werbung publicidad comentarios compartir herramientas etiquetas
  commentaires reactions partage outils kommentare teilen commenti condividi`

/**
 * Names that a part of the story bears too: it is no aside where it says who, when, or what was put right.
 */
const UNSURE_NAMES = 'footer signature sig legal masthead'

const NAME = words(NAMES)
const UNSURE = words(UNSURE_NAMES)

/** A class or an id names a part that is no article, as a whole or by a word in it: that word; else null. */
export function namedAside(name: string): string | null {
  const lower = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  if (NAME.has(lower)) return lower
  const parts = lower.split(/[-_:\d]+/)
  return (
    parts.flatMap((word, at) => [word, `${word}-${parts[at + 1] ?? ''}`]).find((each) => NAME.has(each)) ??
    null
  )
}

export function isUnsureName(name: string): boolean {
  return UNSURE.has(name)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
