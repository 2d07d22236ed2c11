/** Surnames that no ending tells: Korean, German, Jewish, Ukrainian, Turkish, Chinese, English and others. First names of Kazakhs are surnames as well, and stand in their own table. */
export const plainSurnames = `
  билык билик зозуля шаповал шаповалов таран голуб лобода сова сыч кулик соловей чайка чумак пинчук дудник дудка дорош донец
  ким пак цой цхай ли лим лин лян тен тян хан хван хегай югай дегай огай шегай ногай нам ни но нон ом пан пя пек сим син сон су тё тигай
  тин тю угай хам хо чагай чжен чен чан чо чжан шин ше эм юн ю ян ма мун кан кон кугай ку квон ан ам бан бе ва ван вон вэй гу дин до ем
  е ё ен жу лю лигай магай мин ха хе хон хю че чве чун ша шмидт мюллер миллер вагнер шульц шульца фишер мейер майер бауэр беккер вебер
  шнайдер шнейдер шефер шварц гофман гоффман кох кехтер кремер краузе кригер ланг ланге лемке майзингер нейман нейфельд рейх рихтер роот
  рот рутц зоммер зиберт герман гартман гаус гейнц геймбух горн гросс гутман деккер дик дитрих фогель франк фризен фриц функ цимерман
  циммерман штарк штайн штейн штраус эберт эйрих энгель эрлих браун бергер брандт бир бем ботт вайс вайсс вальтер вернер винс вольф
  вольфф коган кац левин рабинович шапиро фельдман гольдберг фридман бронштейн вайнштейн гринберг розенберг абрамович каплан перельман
  шевченко кравчук ткачук полищук мельник мельничук кравец кушнир бондарь бондарчук гончар гончарук савчук марчук романюк коваль
  ковальчук мороз олейник гайдук гайдай швец шевчук шевцов гринь гринюк гриб дзюба дуб заяц кобец козак костюк кот кузьмич лысенко лях
  пасечник паламарчук палий приходько середа сорока стельмах супрун ткач чуб черный шпак юрчук ющук якимчук белых черных седых долгих
  сухих русских польских кручёных рыжих живаго дурново хитрово веселых агаев алиев мамедов гусейнов оглы заде мамед-заде саркисян
  петросян григорян акопян арутюнян хачатрян погосян мкртчян манукян оганесян карапетян саргсян аванесян иванишвили джапаридзе
  чавчавадзе гогия гелашвили шенгелия бериа кикабидзе церетели ломидзе yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin
  ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat ozcan korkmaz cakir erdogan tekin wang li zhang liu chen yang
  huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng tian dong pan yuan cai
  jiang yu du ye cheng wei su lu ding ren yao shen xia nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly singh kumar
  sharma patel gupta shah khan reddy rao das nair iyer menon mehta joshi verma agarwal jain chopra kapoor bose banerjee mukherjee
  chatterjee pillai smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white
  harris clark lewis robinson walker hall young allen king wright scott green baker adams nelson carter mitchell roberts turner phillips
  campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward
  watson brooks bennett gray hughes price sanders ross foster powell jenkins perry russell sullivan fisher henderson coleman simmons
  patterson jordan reynolds hamilton graham kim park lee choi jung kang wood woods barnes fox grant shaw hunt black webb mason knight
  palmer mills stone dixon hunter spencer gordon ford marshall murray o'brien o'connor o'neill mcdonald mckenzie macleod garcia
  rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz silva
  santos oliveira souza pereira ferreira alves costa fernandes rossi russo ferrari esposito bianchi romano ricci marino greco bruno
  gallo conti dubois bernard moreau laurent simon michel lefebvre leroy roux girard bonnet dupont lambert fontaine rousseau schmidt
  müller muller schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf neumann schwarz
  zimmermann braun krüger hofmann hartmann lange krause lehmann kowalski nowak wojcik novak horvat nagy kovacs szabo popescu ionescu
  andersson johansson karlsson nilsson hansen olsen larsen jensen nielsen korhonen virtanen ahmed ali hassan hussein ibrahim khalil
  mansour nasser saleh yusuf omar osman malik raza hussain iqbal butt okafor okonkwo adeyemi mensah owusu tanaka sato suzuki takahashi
  watanabe ito yamamoto nakamura kobayashi kato
`;
/** Endings of such surnames, of five letters and more; talk has few words that end so. */
export const plainSurnameEndings = `
  чук юк енко штейн берг ман сон дзе швили янц янс оглы заде ин ина son man berg stein sen ez elli oglu dze shvili yan enko chuk ski sky
  wicz
`;
