/** What the sentences of made pages are of. */
export interface Lexicon {
  readonly people: readonly string[]
  readonly things: readonly string[]
  /** What was done, each in two words for the same. */
  readonly deeds: readonly Ways[]
  /** What a thing or a person may be, or in Arabic what it may belong to. */
  readonly kinds: readonly string[]
  /** What a second clause begins with, each in two ways. */
  readonly links: readonly Ways[]
  /** When it was; a number takes the place of the sharp. */
  readonly times: readonly Ways[]
  readonly roles: readonly Ways[]
  readonly firstNames: readonly string[]
  /** Beginnings and ends of surnames, and of places. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  /** Sentences that stand under every page of a publisher, whose name takes the place of the sharp. */
  readonly footers: readonly string[]
}

export type Ways = readonly string[]

function list(words: string): string[] {
  return words.trim().split(/\s+/)
}

function phrases(words: string): string[] {
  return words.split(/[,،]/).map((each) => each.trim())
}

function meanings(words: string): Ways[] {
  return phrases(words).map((each) => each.split('/'))
}

export const ENGLISH: Lexicon = {
  people:
    list(`guard driver pilot clerk foreman fisherman baker engineer caretaker signalman nurse inspector tenant stoker
    gatekeeper recruit cyclist welder miller pedlar diver carpenter tailor grocer shepherd plumber librarian usher janitor
    surgeon typist printer cook waiter tanner mason weaver courier sergeant deputy cashier auditor warden bargeman roofer
    glazier potter saddler barber vintner beekeeper postman conductor steward midwife chemist surveyor gardener piper
    cobbler farmer forester gunner cadet matron novice verger organist archivist lamplighter ferryman brewer dyer chandler
    cooper drover hawker juggler locksmith milkman notary orderly porter quarryman rigger sexton trapper undertaker valet
    watchmaker yardman assessor bosun curate docker envoy falconer goldsmith herdsman innkeeper joiner keeper lodger`),
  things:
    list(`gate ledger bridge granary tank shed chapel drum sluice van mast staircase kiln locker tower orchard lift
    bell barge press hut lamp reedbed dock cellar anchor awning barrel beam boiler bucket cabin cable canal carriage cask
    ceiling chain chimney cistern cloister conveyor crane crate cupboard culvert curtain derrick desk ditch dome door
    dynamo embankment engine fence ferry flagpole floor forge fountain furnace gallery garage generator greenhouse gutter
    hangar harness hearth hedge hinge hoist hopper hose jetty kitchen ladder lantern laundry lever library lock loft
    machine manhole marquee meadow mill mirror mortar motor net office oven paddock parapet pavement pier pipe platform
    plough pond porch pulley pump quarry quay radiator rail ramp reservoir roof rope rudder saddle sail scaffold school
    screen shutter signal silo sink sledge stable statue stove stretcher switchboard tannery tarpaulin theatre trailer
    trench tunnel turbine turnstile valve vat veranda viaduct wagon wall warehouse weir well wharf wheel winch window
    workshop yard archive bakery barracks cottage depot foundry infirmary kennel mortuary nursery observatory pavilion`),
  deeds:
    meanings(`opened/unlocked, abandoned/deserted, rammed/battered, searched/combed, repaired/mended, emptied/drained,
    photographed/filmed, sealed/closed, burned/torched, moved/shifted, guarded/watched, counted/tallied,
    whitewashed/painted, smashed/shattered, mislaid/misplaced, inspected/examined, flooded/inundated, towed/dragged,
    hid/concealed, measured/gauged, buried/interred, restored/rebuilt, borrowed/commandeered, blocked/obstructed,
    lighted/illuminated, dismantled/stripped, refused/rejected, surveyed/mapped, auctioned/sold, sketched/drawn,
    cleaned/scrubbed, insured/covered, loosened/slackened, fastened/secured, tested/tried, lowered/dropped,
    lifted/raised, robbed/plundered, numbered/labelled, shared/divided, polished/buffed, enlarged/extended,
    scorched/singed, haunted/frequented, leased/rented, praised/commended, patched/darned, weighed/balanced`),
  kinds:
    list(`old new northern southern eastern western wooden iron brick abandoned narrow wide upper lower red white grey
    green broken locked hidden empty crowded private public municipal royal former second third nearest farthest
    temporary portable rusty flooded damp dark silent noisy famous foreign local rival junior senior retired anonymous
    masked young elderly tall lame hooded cheerful nervous sleepy angry wounded`),
  links: meanings(
    `because/since, although/though, while/as, before/until, after/once, where/in a place where, and/and later`,
  ),
  times: meanings(`at # o'clock/when it was # o'clock, # minutes before dawn/some # minutes ahead of sunrise,
    # hours after midnight/when midnight was # hours past, for # days/# days long, # weeks earlier/# weeks before that,
    in the winter of 20#/during the cold months of 20#, for the #th time/once more after # times`),
  roles:
    meanings(`a deckhand/who works on deck, the harbour master/who runs the harbour, a schoolteacher/who teaches there,
    a surgeon/who operates at the hospital, the deputy mayor/who stands in for the mayor, a shopkeeper/who keeps a shop,
    a lawyer/who represents families, a union official/who sits on the union's board, the fire chief/who leads the brigade,
    a student/who studies in town, a retired miner/who was a miner, the station manager/who manages the station`),
  firstNames:
    list(`Ilse Osmund Petra Hana Goran Lea Karim Idris Dina Emil Jana Farah Tobias Ruth Yusuf Nora Karl Paula Ana
    Milan Vera Anton Salma Rita`),
  heads:
    list(`Bran Kel Van Mor Tam Os Wei Har Lun Quil Ster Dar Fen Gor Hal Jas Lor Mar Nor Pel Rav Sel Thor Ul Wex Yar Zel
    Ald Ber Cor`),
  tails: list(
    `dt ley ne row by ster ham ick man sen ford well more den gate wick stow combe ington over esk ara olm ustin`,
  ),
  footers: [
    'Subscribe to the weekly letter of # and never miss what matters to you.',
    'All rights reserved by #; no part may be used without leave in writing.',
    'Have you something to tell us? Write to the desk of # at the address below.',
    'The site of # uses cookies to count its readers and to show advertisements.',
    'As a member of the press council, # abides by its code of conduct.',
    'Advertise with #: call the sales team on weekdays between nine and five.',
  ],
}

export const ARABIC: Lexicon = {
  people:
    list(`الحارس السائق الخفير القبطان الكاتب المراقب الصياد الخباز المهندس البواب الممرض المفتش المستأجر الطحان البائع الغواص
    الحداد الراعي النجار الخياط البقال السباك الجراح الطباخ النادل البناء النساج الساعي الرقيب المحاسب المدقق الدهان الخزاف السراج الحلاق
    النحال الصيدلي المساح البستاني الإسكافي المزارع الحطاب المدفعي الفراش الأمين العتال البحار الصائغ الجزار اللحام المؤذن المعلم
    الطالب المتدرب الوكيل المندوب الموزع الحمال الزجاج العطار القصاب`),
  things:
    list(`باب دفتر جسر مخزن خزان مستودع جرس سد برج درج فرن قفل مصعد كوخ مصباح رصيف قبو مرساة برميل مرجل دلو كابل قارب صندوق سقف
    سلسلة مدخنة حوض رافعة خندق محرك سياج علم ورشة نافورة رواق مرآب مولد سطل مطبخ سلم فانوس مغسل مكتب مرآة شبكة ملعب أنبوب منصة محراث
    بركة شرفة بكرة مضخة مقلع سكة شراع مدرسة شاشة صومعة إسطبل تمثال موقد نقالة مقسم مسرح مقطورة نفق صمام عربة جدار بئر عجلة نافذة ساحة
    أرشيف متحف مشفى حديقة معمل مطحنة ميزان مئذنة مقهى حاجز`),
  deeds:
    meanings(`فتح/شرع، ترك/هجر، صدم/ضرب، فتش/نقب، أصلح/رمم، أفرغ/أخلى، صور/وثق، أغلق/أقفل، أحرق/أشعل، نقل/حمل، حرس/راقب، عد/أحصى،
    طلى/دهن، كسر/حطم، أضاع/فقد، عاين/تفحص، أغرق/غمر، سحب/جر، أخفى/خبأ، قاس/مسح، دفن/طمر، جدد/أعاد، استعار/صادر، سد/عطل، أضاء/أنار،
    فكك/خلع، رفض/رد، رسم/خطط، باع/بادل، نظف/غسل، أمن/ضمن، أرخى/حل، ثبت/شد، اختبر/جرب، خفض/أنزل، رفع/علا، نهب/سلب، رقم/وسم، قسم/وزع،
    لمع/صقل، وسع/مدد، أجر/كرى، مدح/أثنى`),
  kinds:
    list(`الميناء السوق البلدية الثكنة القرية الحي المحطة المصنع القلعة المزرعة الجامع الكنيسة الجامعة الملجأ النادي الفندق
    المعسكر المقبرة الغابة الوادي النهر الجزيرة المنارة السجن المحكمة النقابة الشركة العيادة المكتبة الدير الخان الحمام القصر البرلمان
    المتجر المخفر المرفأ المطار المعبر الملعب`),
  links: meanings('لأنه/إذ، مع أنه/وإن، بينما/في حين، قبل أن/ريثما، بعدما/عقب أن، حيث/حيثما، ثم/ومن بعد'),
  times:
    meanings(`عند الساعة #/والساعة #، قبل الفجر بنحو # دقيقة/و# دقيقة تفصله عن الشروق، منذ # أيام/قبل # يوما، طوال # ساعة/على مدى # ساعة،
    في شتاء 20#/أيام البرد عام 20#، للمرة #/بعد # مرات`),
  roles:
    meanings(`وهو بحار/العامل في البحر، مدير المرفأ/المسؤول هناك، وهو مدرس/الذي يعلم الصغار، وهو جراح/الطبيب المناوب، نائب العمدة/القائم مقامه،
    وهو تاجر/صاحب المتجر، محامي الأهالي/وكيلهم، رئيس النقابة/نقيب العمال، قائد الإطفاء/رئيس الفوج`),
  firstNames: list(
    'سليم عادل كريم حسام وليد نبيل فارس ماجد رامي طارق يوسف إبراهيم سمير غسان باسم هيثم أنور زياد',
  ),
  heads: list('نج حم بر قط سر خل در شع مر زه عب طر كن لط وه جب فض رش'),
  tails: list('اري دان وسي يمي اوي لاني شيد هان وبي اسي رون يفي'),
  footers: [
    'اشترك في نشرة # الأسبوعية كي لا يفوتك ما يهمك.',
    'جميع الحقوق محفوظة لدى # ولا يجوز النسخ من غير إذن مكتوب.',
    'للتواصل مع تحرير # راسلنا على العنوان المذكور أدناه.',
    'يستخدم موقع # ملفات الارتباط لإحصاء القراء وعرض الإعلانات.',
    'تلتزم # بميثاق الشرف الصحفي وتقبل شكاوى القراء.',
    'للإعلان في # اتصل بقسم المبيعات خلال أيام العمل.',
  ],
}
