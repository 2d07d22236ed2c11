/** The words of `sayings.ts`: what people say that is no answer, in Kazakh, Russian and English. */

/**
 * no: a bare no · none: there is none, it is not wanted · unknown: I don't know · restart: all anew ·
 * wrong: what was said last was not right · yes · back · cancel · greeting · thanks · help
 */
export type SayingKind =
  | 'no'
  | 'none'
  | 'unknown'
  | 'wrong'
  | 'yes'
  | 'back'
  | 'cancel'
  | 'restart'
  | 'greeting'
  | 'thanks'
  | 'help';

export interface Rule {
  readonly kind: SayingKind;
  /** What makes the text such a saying; one of them is there. */
  readonly heads: readonly string[];
  /** What may stand around it. With any other word the text says something else. */
  readonly fillers: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.split('·').map((phrase) => phrase.trim());

/** Polite words, and those that people say about themselves or the bot. */
const anyFillers = words(`
  пожалуйста пж пожалуста я мы мне меня у вам вас вы бот нам а и ну ой же ли тут здесь сюда это там уже все всё вообще
  өтінемін өтінем мен маған менде менің сізге сіз осында мұнда бұл ғой енді де да ме ма бе ба па пе
  please pls i me my you we us here there this it is the a an to sorry sir bot oh well just
  pozhaluista pozhaluysta mne menya
`);

/** What may be said not to exist. */
const nothingFillers = words(`
  отчество отчества отчеству имя имени имен фамилия фамилии фамилию имею имеется есть было была были не в во на по моем
  моего мое моей моя его ее него нее ребенка ребенку сына дочери документе документах паспорте паспорту удостоверении
  больше ещё тағы никакого никакой никаких прежнего прежней прежних других другого второго второй ранее раньше совсем скан скана сканы
  апостиль апостиля апостиле нужен нужна нужно надо номер номера страны графе данных только одно
  әкесінің әкемнің әкеңіздің аты атым атым-жөнім тегі тегім балада баланың баламның құжатта құжатымда құжатында
  паспортта паспортымда куәлікте онда оның ол мүлдем бұрын бұрынғы ешқандай басқа көшірме көшірмесі апостильсіз
  апостильдің қажеті керегі
  patronymic patronym middle second name names surname first last other previous any have has had he she his her child in
  of on document passport card that for not at all do does did need needed want apostille scan copy
  otchestva otchestvo
`);

const steerFillers = words(`
  хочу хотел хотела надо нужно можно давайте давай на шаг один к вопросу вопрос предыдущему прошлому назад в меню
  заявку заявление анкету все это мою мой бүйрық
  бір қадам алдыңғы сұраққа сұрақ қайтыңыз қайтайын қайтару қайтайық келеді болады бола өтінішті өтініш керек еді
  want go one step question previous would like let can could application request form now
`);

const helpFillers = words(`
  иин жсн жсн-ім жсн-ді жсн-імді жсніңізді мой моего мою свой моё iin спрашиваете нужны нужно знать вводить вам сұрайсыз сұрайсыздар ask asking enter find для чего
  его её их этот эту найти взять посмотреть
  не знаю ничего никак сам сама нужно нужна нужен надо вопрос вопроса в этом поле графе что как куда бы мог можете
  кто нибудь кто-нибудь по какой какая какое какую писать делать ваш ваша вопросы сейчас
  не деп қалай жазу жазсам керек екен екенін түсінбедім еш ештеңе білмеймін сұрақ сұрақты сұрағыңызды болады еді берші
  what how do does should can could am don t dont not know anything nothing with need want write question your mean
`);

const unknownFillers = words(`
  кто пока еще точно точную этого его ее их об этом сейчас наизусть страну страна страны где какая какой какую куда поеду еду
  дату дата номер иин как что честно если от
  әлі нақты анық қазір оны елді ел елін нөмірін нөмірі күнін датасын дәл
  yet really exactly country number date which where his her sure right now still that honestly
  poka eshe tochno
`);

export const rules: readonly Rule[] = [
  {
    kind: 'help',
    heads:
      phrases(`помогите · помоги · помощь · помощи · памагите · не понял · не поняла · не понимаю · непонял · непонятно · не понятно ·
      что писать · что вводить · что делать · что указать · что указывать · что заполнять · что вписать · что надо писать ·
      что нужно писать · что тут писать · что мне писать · что отвечать · что ответить · как писать · как заполнить · как заполнять ·
      как ответить · как указать · куда писать · куда нажимать · что это · что это такое · что значит · что такое · какие цифры ·
      не могу понять · не получается · не получилось · подскажите · подсказка · подсказку · объясните · поясните · пример · приведите пример ·
      покажите пример · например · инструкция · оператор · оператора · позовите оператора · соедините с оператором · человек ·
      что · как · где · какой · какая · какое · где взять · где найти · где посмотреть · где его взять · где узнать · это как · в смысле · чего ·
      көмек · көмектес · көмектесші · көмектесіңіз · көмектесіңізші · көмектесіп жіберіңізші · көмек керек · түсінбедім · түсінбей тұрмын ·
      түсінбеймін · түсініксіз · түсіндіріңіз · түсіндіріп беріңізші · не жазу керек · не жазамын · не жазам · не жазайын · не істеу керек · не істейін ·
      қалай жазу керек · қалай жазамын · қалай толтыру керек · қалай толтырамын · бұл не · бұл не деген · не деген · не дейсіз · мысал · мысал келтіріңізші ·
      мысалы · оператор керек · қайдан табамын · қайдан аламын · қайдан көремін ·
      қалай · қайда · help · help me · i don t understand · don t understand · dont understand · do not understand · i dont get it · don t get it ·
      not clear · unclear · what · how · where · what to write · what do i write · what should i write · what shall i write · what do i type · what to type · what to do ·
      what is this · what is it · what s this · what does it mean · what do you mean · how do i fill · how to fill · how to answer · how do i answer ·
      what should i do · example · give me an example · for example · hint · confused · i am confused · i m lost · i am lost · sos · operator · human · agent ·
      where do i find · where can i find · where is it · зачем · зачем вам · зачем это · для чего это · почему · обязательно ли · это обязательно ·
      неге · не үшін керек · неліктен · міндетті ме · қайдан табам · қайдан көрем · қайдан алам · why · why do you ask · do i have to · is it required · is it necessary`),
    fillers: [...anyFillers, ...helpFillers],
  },
  {
    kind: 'unknown',
    heads:
      phrases(`не знаю · незнаю · не помню · непомню · не уверен · не уверена · без понятия · понятия не имею · не в курсе · не решил · не решила · не решили ·
      не определился · не определилась · еще не решено · неизвестно · неизвестна · неизвестен · забыл · забыла · затрудняюсь · затрудняюсь ответить · хз ·
      не знаем · не выбрал · не выбрала · не могу сказать · не могу вспомнить · пока нет ·
      білмеймін · білмим · білмейм · білмедім · білмейміз · әлі білмеймін · есімде жоқ · есімде қалмады · ұмыттым · ұмытып қалдым · ұмытып қалыппын · белгісіз ·
      шешкен жоқпын · шешпедім · әлі шешпедім · әлі белгісіз · әлі жоқ · хабарым жоқ ·
      don t know · dont know · do not know · dunno · idk · not sure · unsure · no idea · not yet · unknown · can t remember · cant remember · cannot remember ·
      don t remember · do not remember · forgot · i forgot · undecided · not decided · haven t decided · no clue`),
    fillers: [...anyFillers, ...unknownFillers],
  },
  {
    kind: 'back',
    heads:
      phrases(`назад · вернуться · вернуться назад · вернись · вернитесь · верни · верните · вернуть · обратно · предыдущий вопрос · прошлый вопрос · шаг назад ·
      артқа · артқа қайту · артка · қайту · қайт · кері · кері қайту · кейін қайту · алдыңғы сұрақ · алдыңғы сұраққа ·
      back · go back · step back · previous question · return`),
    fillers: [...anyFillers, ...steerFillers],
  },
  {
    kind: 'restart',
    heads:
      phrases(`заново · начать заново · сначала · начать сначала · с начала · с самого начала · начать с начала · басынан · басынан бастау · қайта бастау · қайтадан бастау ·
      restart · start over · start again · begin again · from the beginning · новая заявка`),
    fillers: [...anyFillers, ...steerFillers],
  },
  {
    kind: 'cancel',
    heads:
      phrases(`отмена · отменить · отмени · отмените · отменяю · отменяй · отмену · прекратить · прекрати · прервать · стоп · хватит · выход · выйти · передумал · передумала ·
      отказ · отказываюсь · не буду · не хочу · удалить заявку · удалить заявление ·
      болдырмау · болдырма · болдырмаңыз · болдырмаймын · тоқтату · тоқта · тоқтат · тоқтатыңыз · бас тарту · бас тартамын · бас тарттым · шығу · шығайын · қаламаймын · ойымнан қайттым ·
      cancel · cancel it · stop · abort · quit · exit · i changed my mind · changed my mind · don t want · dont want · do not want`),
    fillers: [...anyFillers, ...steerFillers],
  },
  {
    kind: 'greeting',
    heads:
      phrases(`сәлем · салем · сәлеметсіз бе · сәлеметсіз · салеметсиз бе · салеметсиз · сәлеметсіздер ме · сәлеметсіздер · салам · салам алейкум · ассалаумағалейкум · ассаламуалейкум · ассалам алейкум ·
      ассалаума алейкум · ассалаумағалайкум · уағалейкумассалам · армысыз · армысыздар · амансыз ба · амансыз · қайырлы күн · қайырлы таң · қайырлы кеш · қош келдіңіз ·
      привет · приветствую · приветик · здравствуйте · здравствуй · здрасте · здрасьте · здраствуйте · добрый день · доброе утро · добрый вечер · доброго дня · доброй ночи · доброго времени суток · доброго вечера · доброго утра ·
      hello · hi · hey · hello there · hi there · good morning · good afternoon · good evening · good day · greetings · start · старт · бастау · начать · начнем · начали`),
    fillers: [
      ...anyFillers,
      ...words('дорогой уважаемые уважаемый всем құрметті барлықтарыңызға есенсіз dear all everyone team'),
    ],
  },
  {
    kind: 'thanks',
    heads: phrases(
      `рахмет · рақмет · үлкен рақмет · көп рақмет · көп рахмет · рахмет сізге · алғыс · спасибо · спасибо большое · большое спасибо · благодарю · спс · thanks · thank you · thank you very much · thx · many thanks`,
    ),
    fillers: [
      ...anyFillers,
      ...words(
        'большое огромное вам сізге сіздерге барлығыңызға за помощь көп үлкен шексіз much very so a lot for help your',
      ),
    ],
  },
  {
    kind: 'yes',
    heads:
      phrases(`да · ага · угу · дада · конечно · верно · все верно · правильно · все правильно · подтверждаю · точно · так и есть · согласен · согласна · совершенно верно · да верно · ок · окей · хорошо · ладно ·
      нужен · нужна · нужно · надо · хочу ·
      иә · ия · иа · иәә · дұрыс · бәрі дұрыс · солай · әрине · растаймын · жақсы · болады · келісемін · керек · қажет · макул · мақұл ·
      yes · yep · yeah · yup · y · ok · okay · correct · right · that is right · that s right · it is right · all correct · sure · true · of course · confirm · exactly · i agree`),
    fillers: [
      ...anyFillers,
      ...words(
        'да верно правильно мой моя мое апостиль апостиля дата иин номер с иә дұрыс апостиль керек yes right correct apostille with need want',
      ),
    ],
  },
  {
    kind: 'no',
    heads:
      phrases(`нет · неа · не · нет нет · нету · не нужен · не нужна · не нужно · не надо · ненадо · не требуется ·
      жоқ · жок · жоқ жоқ · емес · керек емес · қажет емес · керегі жоқ · қажеті жоқ ·
      no · nope · nah · n · no no · not needed · no need`),
    fillers: [...anyFillers, ...nothingFillers, ...words('нет спасибо рахмет рақмет thanks thank жоқ no')],
  },
  {
    // Before "none": «ой, не так» takes nothing away, it goes back to what was wrong.
    kind: 'wrong',
    heads:
      phrases(`неверно · не верно · неправильно · не правильно · не так · не то · ошибка · ошибся · ошиблась · ошибочка · опечатка · опечатался · опечаталась · описка ·
      не то написал · не то написала · не так написал · не так написала · неправильно написал · неправильно написала · не туда · не туда нажал · не туда нажала · случайно нажал · случайно нажала ·
      қате · қате жаздым · қате жазып жібердім · қате бастым · қателестім · қателесіп кеттім · қателесіппін · дұрыс емес · дұрыс жазбадым · олай емес ·
      wrong · incorrect · not right · not correct · mistake · my mistake · i made a mistake · typo · wrong button · oops wrong · ой не то`),
    fillers: [
      ...anyFillers,
      ...words(
        'нет это было да извините простите упс кешіріңіз жоқ no not that was oops sorry there is made',
      ),
    ],
  },
  {
    kind: 'none',
    heads:
      phrases(`нет · нету · нема · отсутствует · отсутствуют · отсутствие · отсутсвует · отсуствует · без · прочерк · пусто · пустое · пропуск · пропустить · пропустим · пропускаю · не имею · не имеется · не имел · не имела · не было · не была · не было никогда ·
      никогда · ничего · никаких · не указано · не указан · не указана · не указывается · не записано · не вписано · не менял · не меняла · не менялось · не менялись · не менялась · не менялся · не изменялось · не изменялись ·
      не нужен · не нужна · не нужно · не надо · ненадо · не требуется · только одно имя · одно имя · только имя · нет такого · нет такой · не предусмотрено · не положено · не дали · продолжить без · без скана · позже · потом ·
      жоқ · жок · болмаған · болған жоқ · болмады · өзгермеген · өзгерген жоқ · өзгертпегенмін · өзгерткен жоқпын · өзгерткен емеспін · өзгертпедім · өзгертпедик · ауыстырмадым · ауыстырған жоқпын · ештеңе · ештене · ешқашан · ешқандай · жазылмаған · жазылған жоқ · көрсетілмеген · көрсетілген жоқ · сызықша · бос · берілмеген ·
      өткізу · өткізіп жіберу · керек емес · қажет емес · керегі жоқ · қажеті жоқ · бір ғана ат · тек аты · тек бір ат · кейін ·
      no · none · nope · nothing · never · without · absent · missing · not applicable · n a · na · n · null · nil · empty · blank · dash · skip · pass · don t have · dont have · do not have · doesn t have · does not have · have no · has no ·
      not changed · never changed · unchanged · not specified · not indicated · not stated · no such · not needed · no need · later · only one name · one name · single name · just one name · mononym`),
    fillers: [...anyFillers, ...nothingFillers, ...words('нет нету никогда жоқ ешқашан no never ничего фио')],
  },
];
