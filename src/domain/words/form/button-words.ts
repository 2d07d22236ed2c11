/**
 * By what words people name a button: the beginnings of words in Kazakh, Russian and English, by question and choice
 * (`src/domain/form/hearing/choice-words.ts` reads them).
 */

/** What is said of a name that has changed. Whole words, so that «өзгермеген» is none of them. */
const changed =
  '=өзгерген =өзгерді =өзгертті =өзгерттім =өзгерткенмін =өзгерткем =ауысқан =ауысты =ауыстырдым =ауыстырғанмын =ауыстырғам =кезінде =менялась =менялось =поменяла =поменял =сменила =сменил =сменилась =изменилась =изменилось =changed';

/**
 * Question → choice → beginnings of words. `&` parts what must all be said for this choice to be certain; behind `~`
 * stand words that go with the choice but do not make it certain. A word with `=` is meant as it is.
 */
export const buttonWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'for-whom': {
    'self-electronic':
      'себ мне меня сам сама лично собственн өзім маған өз me myself self own & электрон элэктрон pdf пдф electron elektron онлайн online =телефонға =телефоныма',
    'self-paper':
      'себ мне меня сам сама лично собственн өзім маған өз me myself self own & бумаж бумаг қағаз paper kagaz',
    self: 'себ мне меня сам сама лично собственн өзім маған өз me myself self own',
    child:
      'ребен ребён детям детей дет дитя сын доч бала =қызым =қызыма =қызымның =қызымды =қызымдікі =қызымыз =қызымызға ұлым қорғаншылығымда немере child kid son daughter baby подопечн опек сирот қамқорлығымда ward',
    other:
      'друг другом чуж доверенн басқа сенімхат доверк someone somebody else another other attorney ~ жен супруг муж мам =папа =папама =папаға =папе =папы =папу =папой =папин папочк =брат =брата =брату =братом =братья =братьям братиш братик сестр мать матери отц отец родител бабушк дедуш теще теща свекр әйел күйеу жолдас ана анам шеше шешем әке әкем аға іні інім апа әпке әже ата атам жұбай келінше келін бауыр қарындас сіңлі жиен көке тәте досым досыма ене қайын зят сноха внук внуч племян дяд тет wife husband mother father mom mum mam dad grandm grandf aunt uncle brother sister parent friend people person power родствен туыс солдат сарбаз conscript soldier соседу соседк =сосед көрші neighb сотрудник работник қызметкер employee клиент driver boss chief director нотариус notary шеф начальник директор бригадир прораб',
  },
  kind: {
    electronic:
      'электрон элэктрон pdf пдф electron elektron онлайн online цифров digital soft ~ =email =емейл =имейл =мейл =почту =интернетпен =телефон =phone =mobile =телефонға =телефоныма распечат print қазақстан казахстан kazakhstan',
    paper:
      'бумаж бумаг қағаз paper kagaz печат stamp hard ~ распечат print шетел заграниц =границу =границей =границы =граница рубеж abroad foreign цон хқо забер самовывоз мөр collect',
  },
  purpose: {
    visa: 'виз visa студвиз ~ шенген schengen тапсыр рәсімде елшілік посольств консульств консулдық embassy consulat',
    'temporary-residence':
      'рвп времен уақытша temporar trp ~ residence permit рұқсат тұруға тұру проживан разреш',
    residence:
      'внж вид жительств ықтиярхат ықтияр икамет ikamet resident residence пмж тұрақты гринкарт greencard ~ хат иммигра эмигра қоныс көшу immigra emigra permit рұқсат тұруға тұру постоян разреш',
    citizenship: 'граждан азаматт citizen natural ~ паспорт passport рф пасспорт',
    employment:
      'работ роботу труд жұмыс work job =employ =employment =employed =employer вакан должност контрактник ~ =контракт =контракту =контракта =контрактқа =контрактыга армия армию әскери =әскер =әскерге military enlist reenlist battalion батальон полк погран омон служб қызмет госслуж мемқызмет водител воспитател учител охран таксист яндекс курьер врач медсестр сиделк нян тьютор оператор мұғалім тәрбиеші күзет жүргізуші преподават =учителем =учителя педагог тренер школ мектеп колледж садик садике балабақша интернат уборщ дворник повар продавц продавец кассир строител сварщ начальник босс работодател шеф кадр кадровик отдел hr employer boss таксиге водителем driver teacher nurse school security guard cook cleaner устрой устра тұру =тұрам =тұрамын =тұрғалы орналас кіру кірем вахт',
    education:
      'учеб учёб =учиться =учусь =учится =учимся =учить =учим обучен универ институт колледж студ вуз магистр аспирант докторант бакалавр ординатур резидентур phd doctorate erasmus оқу білім түсу stud educat univer admission college ~ поступ тапсыр education школ мектеп school',
    adoption:
      'усынов удочер опек асырап қорғанш adopt guardian ~ =бала =балаға =баланы =баламды =балам =балаларды',
    court:
      '=суд =суда =суде =суду =судом судебн судья =сот =сотқа =соттың =сотта =соттан court ~ доказат дәлел беру беруге evidence',
    marriage:
      'брак брач женит женить жениться свадьб замуж загс неке үйлен marriage marri married marry wedding ~ регистр registration тіркеу тұрмыс тұру тұрам кию қию күйеу',
    other: 'друг =иное =иная =иной басқа өзге other another else проч',
  },
  'name-kind': {
    surname: `фамил тегі тегім тегін surname family last ~ name =ов =ова =ov =ova =ев =ева окончан жалғау =шыққанда =шыққан =шығып =married замуж брак развод развел развед девич муж мужа күйеу тұрмыс қыз некеге maiden marri divorc ${changed}`,
    'first-name': `имя имен аты атым атын есім first given forename ~ name ${changed}`,
    patronymic: `отчеств әкесінің әкемнің әкесі patronym middle father ~ аты атын name ${changed}`,
  },
  // One was told already: «болды», «больше нет» end it.
  'name-kind-more': {
    surname: 'фамил тегі тегім тегін surname family last ~ name',
    'first-name': 'имя имен аты атым атын first given forename ~ name',
    patronymic: 'отчеств әкесінің әкемнің әкесі patronym middle father ~ аты атын name',
    none: '=болды =бітті =все =всё =осы =осымен =enough =done =хватит =that’s =thats =это =it',
  },
  summary: {
    send: 'отправ посла жібер жіберіңіз submit send ~ =уже =скорее =быстрее =тезірек =already заявлен заявку заявк өтініш request верно правильно все всё да дұрыс бәрі иә бер беріңіз correct right all yes everything fine good looks ok okay please',
    'edit-list': 'измен исправ поменя өзгерт түзет edit change correct ~ ответ жауап answer',
    cancel: 'отмен отказ болдырма cancel стереть өшір erase',
  },
  apostille: {
    yes: '~ прос треб сұра необход обязат керек надо нужен нужно шығар требуется =ставьте =поставьте =ставить =поставить =қойыңыз =қойылсын =қойсын =апостилем =апостильмен =болсын =қой =қойыңдар =қойып =басып =ставь =ним =давай =давайте =онымен require ask need must want guess put',
  },
  kinship: {
    parent:
      'родител мать мама мамой отец отц папа папой ата ана анас әке әкес шеше parent mother father mom dad mum ~ бала өз туған',
    'adoptive-parent':
      'усынов удочер приемн приёмн асырап adopt ~ родител мать отец parent mother father ата ана әке бала алушы алған',
    guardian: 'опекун опек қорғанш guardian',
    trustee: 'попечит қамқорш trustee',
  },
  'kinship-document': {
    'birth-certificate': 'рожден рождён туу метрик birth ~ свидетельств куәлік certificate',
    'adoption-certificate': 'усынов удочер асырап adopt ~ свидетельств куәлік certificate бала алу',
    'guardianship-order': 'опек попечит қорғанш қамқорш guardian order постановлен ~ решени шешім decision',
    other: 'друг ино басқа өзге other another',
  },
};

/** Of a certificate that somebody would not take: the other kind is wanted. */
export const handedBack =
  'некому некогда болмаса threw thrown bounced returned declined вернули вернул вернула завернули завернул завернула отклонили отклонил отклонила выкинули выкинул забраковали отказали отказались отказался қайтарды қайтарып қайтарыпты қайтарған өткізбеді өткізбей алмады алмай алмапты';

/** What puts a kind of certificate aside, in front of it or behind it, and what may stand between. Whole words. */
export const saidAsNotWanted = {
  inFront: 'не без not no without don dont',
  behind: 'не емес жоқ керексіз қажетсіз некому некогда кім',
  between:
    'на в a the any t прийти идти ехать забрать забирать получать получить сходить уже надо нужна нужно нужен нужны хочу буду берите делайте керек керегі қажет қажеті түрінде түрде болмасын need want it',
};

/** Words that say nothing about which of the choices is meant, where no choice has them. */
export const aroundButtons = `на для до в во по о об от из за с со к у и мне меня мой моя мою мое нужно нужна нужен нужны надо хочу хотел хотела бы буду не или либо ретінде арналған лет жас жасқа дейін as or up until получить оформить оформления справка справку справки
   пожалуйста это будет чтобы я мы наш выберу выбираю давайте вариант форма форму форме виде вид как так же просто только моего моей моему своему своей своих сво него нее человек человеку человека лица устройства устройство
   получения получение оформление подачи цель цели целью свидетельство решение документ документа туралы куәлік құжат
   үшін керек маған менің болады қыл жаса етіңіз мақсат мақсатпен мақсатқа түрі түрде турде адамға адам адамның түрінде түріндегі анықтама анықтаманы керегі алу алуға беріңізші өтінемін еді мен мақсаты бару
   иә ия онда қалаймын таңдаймын болсын беріңіз берсеңіз жасаңыз ғой
   ну ок окей да тогда конечно дайте давай этот эта эту лучше возьму беру оформите сделайте нам спасибо
   its s this that just so then ok okay yes yeah pls plz kindly choose pick take give send option im m d ll will let us we our thanks thank you
   please the a an for to in of by with i my me need want it is would like certificate one version form get getting go going on document`;
