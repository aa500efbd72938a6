/** What parts that are no article begin with, as a heading or as a line of their own, by language. */
export const HEADINGS: readonly string[] = [
  'related|related (?:stories|articles|content|links|topics|news|coverage|posts|questions)|similar (?:threads|topics|stories|articles)',
  'more on (?:this|this story|the story|these topics)|more (?:from|in|about) .{1,40}|more (?:stories|news|coverage|to read)|explore more.{0,40}',
  'read (?:more|next|also)|also read|see also|up next|keep reading|what to read next|(?:next|previous) (?:article|story|post)',
  'most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular(?: now| posts)?|top stories|latest(?: news| stories| posts| headlines| releases)?',
  "you (?:may|might) also (?:like|be interested in)|recommended(?: for you)?|editor[’']?s[’']? picks|don[’']t miss|stories for you|hot network questions",
  'newsletters?|sign up.{0,60}|subscribe.{0,60}|unlock.{0,60}|share(?: this.{0,40})?|follow us.{0,40}',
  'support (?:us|our (?:work|journalism))|donate(?: now| today)?|become a (?:member|supporter|subscriber).{0,40}',
  'advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|paid content|from our partners|partner content|around the web',
  'tags|topics|filed under.{0,60}|categories|blogroll|archives?|blog archive|recent (?:posts|comments)|about (?:me|us|the author|this site|this blog)',
  'who is online|jump to|post a reply|your answer|know someone who can answer.{0,80}|not the answer you.{0,100}',
  '(?:was|is) this (?:page|article|answer|story) (?:helpful|useful).{0,20}|report a (?:problem|mistake|typo).{0,60}|on this page|in this article|table of contents|key events',
  'à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus (?:lus|partagés|commentés|récents)|dans la même rubrique|partager|publicité|contenus? sponsorisés?|abonnez-vous.{0,60}|mots[- ]clés|le plus lu',
  'lea también|lee también|leer también|te puede interesar|también te puede interesar|lo más (?:leído|visto)|más (?:leídas|noticias)|(?:noticias|artículos) relacionad[oa]s|publicidad|etiquetas|compartir|síguenos.{0,40}|suscríbete.{0,60}',
  'leia (?:também|mais)|veja também|mais lidas|notícias relacionadas|publicidade|compartilhe|leggi anche|articoli correlati|i più letti|pubblicità|condividi|ti potrebbe interessare',
  'mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|meistgelesen.{0,20}|das könnte (?:sie|dich) auch interessieren|anzeige|werbung|teilen|schlagworte|empfohlen.{0,30}|verwandte (?:artikel|themen)',
  'lees ook|meest gelezen|läs (?:också|även|mer)|mest läst|les også|mest lest|czytaj (?:także|też|również)|najczęściej czytane|ilgili haberler|en çok okunan.{0,20}',
  'читайте (?:также|ещ[её])|(?:материалы )?по теме|популярное|реклама|новости партн[её]ров|самое читаемое|теги|поделиться|подпис(?:ыв)?айтесь.{0,60}',
  'читайте також|за темою|популярне|реклама|новини партнерів|найпопулярніше|теги|поділитися|підписуйтесь.{0,60}',
  '[إا]قر[أئ] (?:أيضا|المزيد).{0,40}|شاهد أيضا|مواضيع ذات صلة|موضوعات متعلقة|مقالات ذات صلة|أخبار (?:ذات صلة|أخرى)|بيانات أخرى|ذات صلة|(?:الأخبار )?الأكثر (?:قراءة|مشاهدة|تداولا).{0,20}|المزيد من .{1,30}|قد يعجبك.{0,30}',
  'شارك.{0,30}|تابعنا.{0,40}|اشترك.{0,60}|النشرة البريدية.{0,40}|الوسوم.{0,80}|كلمات (?:دلالية|مفتاحية)|استطلاع(?: الرأي)?|ساهم في دعم.{0,60}|إعلان(?:ات)?|هل كانت هذه الصفحة مفيدة.{0,10}',
  'بیشتر بخوانید|مطالب مرتبط|پربازدید.{0,20}|اخبار مرتبط|קראו (?:גם|עוד)|כתבות נוספות|הנקראות ביותר|עוד בנושא',
  '関連(?:記事|ニュース)|アクセスランキング|人気記事|おすすめ.{0,10}|広告|シェア|相关(?:新闻|阅读|报道|文章)|热门.{0,6}|推荐.{0,6}|分享|广告',
]

/** What stands over the comments of readers: whatever follows is theirs. */
export const COMMENTS: readonly string[] = [
  "(?:\\d+ )?(?:reader |readers[’'] )?comments?(?: from readers)?|replies|\\d+ (?:repl(?:y|ies)|responses?|comments?)(?: (?:to|from|on|by) .{1,120})?|(?:\\d+|one) thoughts? on .{1,150}|more replies|show more replies",
  'leave a (?:comment|reply)|your comments|comments are (?:closed|off|now closed).{0,60}|(?:view|see|read|show) (?:all )?(?:\\d+ )?comments|comments on this .{1,30}|\\d+ people commented|readers write|join the (?:conversation|discussion)|have your say|what (?:do you|readers) (?:think|say).{0,10}|(?:post|add|write) a comment',
  '(?:\\d+ )?commentaires?|\\d+ réactions?|réactions? \\(\\d+\\)|vos (?:réactions|commentaires)|(?:\\d+ )?comentarios?|(?:\\d+ )?comentários?|(?:\\d+ )?kommentare?|(?:\\d+ )?commenti|(?:\\d+ )?reacties|(?:\\d+ )?yorum(?:lar)?',
  '(?:\\d+ )?(?:комментари(?:и|й|ев)|коментар(?:і|ів)|відгуки|komentarze)|(?:ال)?تعليقات(?: القراء)?.{0,12}|أضف تعليق.{0,10}|نظرات|תגובות|コメント.{0,8}|(?:网友)?评论.{0,8}',
]

/** Lines that stand alone and say nothing of the story. */
export const LINES: readonly string[] = [
  'advertisement|sponsored|promoted|premium|continue reading(?: below)?|story continues below(?: advertisement)?|skip (?:to|past) .{1,40}|loading.{0,3}',
  'back|back to (?:top|.{1,20})|print(?: this page)?|(?:printable|print) version|version for printing|e-?mail|copy link|share|tweet|facebook|twitter|whatsapp|telegram|save|listen|reply|quote|report|like|follow|improve this (?:question|answer)|post|edit|edited|post reply|ask question|preview channel',
  'read (?:more|also|next)\\b.{0,140}|related:.{0,140}|more:.{0,140}|see also:.{0,140}|©.{0,160}|copyright .{0,140}|(?:\\S+ ){0,12}all rights reserved\\.?',
  'accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:choices|cookies|preferences)|log in|sign in|register|menu|search|close|next|previous|home',
  '(?:about )?\\d+[ -]min(?:ute)?s?(?: read| de lecture| lesezeit)?|reading time.{0,20}|viewed .{1,20} times|[\\d.,]+[km]? (?:views?|shares?|likes?|comments?|subscribers|followers|members)|sort(?:ed)? by.{0,40}|tagged .{1,120}|tags:.{0,160}|this article is .{0,30}',
  'à lire aussi.{0,140}|lire aussi.{0,140}|lea también.{0,140}|leia (?:também|mais).{0,140}|leggi anche.{0,140}|lesen sie auch.{0,140}|lees ook.{0,140}|читайте (?:также|також|ещ[её]).{0,140}|tous droits réservés.{0,60}|todos los derechos reservados.{0,60}|alle rechte vorbehalten.{0,60}|все права защищены.{0,60}',
  '(?:(?:like|reply|share|report|quote|follow|edit|delete|flag|permalink|\\d+ ?(?:h|m|min|d|w|hrs?)|[\\d.,]+[km]? (?:likes?|comments?|shares?|replies|reposts?|views?))[\\s·|•,]*)+',
  '(?:download|play)(?: (?:the |this )?(?:audio|podcast|episode|pdf|mp3|video|file|statement|document).{0,40})?|(?:printed|page) from .{0,80}|page \\d+ of \\d+|subscribe (?:in|via|by|on) .{1,60}',
  'jump to .{1,40}|(?:prev|next|previous) (?:by|in) (?:date|thread).{0,100}|next page|previous page|(?:page )?(?:counter|visitors?|hits)\\s?:? ?[\\d,.]+|best viewed .{0,80}|you are visitor .{0,60}',
  'load(?:ing)? more.{0,20}|(?:show|view|see) (?:all|more|newest|oldest|latest)\\b.{0,30}|(?:newest|oldest) first|listen to this (?:article|story).{0,30}|\\d+ (?:of|/) \\d+|image \\d+ of \\d+|(?:click|tap) (?:here|to) .{1,40}',
  '(?:topics?|tags?|keywords|filed under|posted in|categories|labels|in this story|more on|themen|mots[- ]cl[eé]s|etiquetas|temas|schlagw\\S+|stichworte|tag|теги|м[іе]тки|ключов\\S+ слова|الوسوم|كلمات مفتاحية|תגיות|etiketler)\\s?:.{1,160}',
  'imprimer|partager|imprimir|compartir|enviar a un amigo|drucken|teilen|печать|друк|طباعة|إطبع الصفحة|اطبع|أرسل إلى صديق|مشاركة|شارك|مشترك|حفظ|印刷|シェア',
  'إعلان|[إا]قر[أئ] أيضا.{0,140}|شاهد أيضا.{0,140}|جميع الحقوق محفوظة.{0,60}|حقوق النشر.{0,80}|תגיות.{0,80}|تحميل .{1,60}',
]

/** What only banners about cookies say, in a block of some lines. */
export const COOKIES =
  /\b(?:we|site|website|page|partners?|\w+) (?:and our .{1,40} )?(?:uses?|stores?|sets?|value your privacy)\b.{0,60}\b(?:cookies|information on (?:your|a) device|privacy)\b|\bcookies? (?:policy|settings|preferences)\b|(?:utilis|utiliz|verwend|использу|використову)\S* (?:\S+ ){0,4}(?:cookies|куки)|ملفات تعريف الارتباط/iu

/** What invites to a newsletter, a subscription, a gift. */
export const INVITES: readonly string[] = [
  '\\b(?:in(?:to)? your inbox|sign up (?:for|to)|subscribe (?:now|today|for|to (?:our|the|read|continue|unlock))|our (?:daily |weekly |morning )?newsletter|already a subscriber|free for \\d+ days|unlock .{1,40} for free)\\b',
  '\\b(?:support (?:us|our (?:work|journalism|reporting)|the .{2,40} (?:from|for|with|today))|become a (?:member|supporter|subscriber)|make a donation|buy (?:us|me) a coffee|try unlimited access|cancel any ?time)\\b',
  '\\b(?:join|follow) (?:us|our|the) .{0,40}(?:whatsapp|telegram|channel|facebook|twitter|instagram|chirrup)\\b|\\bgot a (?:story|tip)\\b|\\bdownload (?:the|our) app\\b|\\byou have \\S+ (?:free )?articles? (?:left|remaining)\\b',
  'dans votre boîte (?:mail|aux lettres)|inscrivez-vous|abonnez-vous|suscríb(?:ete|ase)|en tu correo|newsletter abonnieren|jetzt abonnieren|iscriviti|assine já|підписуйтес|подписывайтес|підпишіться|подпишитесь',
  '(?:was|is) this (?:page|article|answer|story) (?:helpful|useful)|هل كانت هذه الصفحة مفيدة|¿te ha resultado útil|cet article vous a-t-il été utile|war dieser artikel hilfreich',
  'اشترك (?:في|الآن)|نشرتنا البريدية|ساهم في دعم|ادعم(?:وا)? ',
]

/** Words that stand close together only where consent is asked for. */
export const CONSENTS =
  /\b(?:cookies?|consent|personal data|our partners|vendors?|legitimate interests?|privacy (?:policy|settings|choices)|identifiers?|données personnelles|partenaires|datenschutz|einwilligung|datos personales|socios)\b|ملفات تعريف الارتباط|الخصوصية|файл\S* cookie|персональн\S+ да\S+/giu

/** What a subscription costs. */
export const PRICES =
  /(?:[€£$¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|kr|zł|euros?|pounds|crowns))\s?(?:a|per|each|every|for|\/|par|pro|al|por|na)\s?(?:the )?(?:first )?(?:\d+ )?(?:weeks?|months?|years?|mo|mois|an|monat|jahr|woche|mes|año)\b/giu
