/** First names of people from elsewhere, as they are typed in Latin letters; those of the other tables are known in Latin as well. */
export const otherNames = `
  joy faith hope may april june august love king
  aaron abdullah abel abigail adam ade adrian agnes ahmed ahmet aisha alan albert alejandro alessandro alex alexander alexandra
  alexandre alexis alfred ali alice alicia alina alison allison amanda amber amelia amit amy ana ananya anders andrea andreas andrew
  andy angela angelica anil anita anjali ankit ann anna anne annie anthony antoine anton antonio arjun arthur arun asha ashley aurelie
  austin ayaz ayesha ayse aysel azra barbara beatrice beatriz ben benjamin bernard beth bilal bill bjorn bob bogdan brandon brenda brian
  bruce bruno bryan burak caitlin camille can carl carla carlos carmen carol caroline catherine cecilia cem charles charlotte chen cheng
  chiara chidi chinedu chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina curtis
  cynthia dale damien dan daniel daniela daniele danielle darren dave david dawn dean deborah deepak denise dennis derek derya diana
  diego dilip dinesh dmitri dominic don donald donna doris dorothy douglas dragan duc duncan dylan ebru eduardo edward eileen elena eli
  elias elif elisabeth elizabeth ella ellen emanuel emeka emily emine emma emre enrique eric erica erik ernest esra esther ethan eugene
  eva evan eve evelyn fabian fabio farah fatih fatma federico felipe felix ferdinand fernando fiona florian frances francesca francesco
  francis francisco francois frank fred frederic gabriel gabriela gary geoffrey george gerald gerard gianluca gina giorgio giovanni
  giulia giuseppe gloria gonzalo gordon grace graham greg gregory guillaume gulsen gustavo guy hakan hamza hana hannah hans harold harry
  hasan heather hector heidi heinrich helen helena helene henri henry hiroshi holly hong howard hugh hugo hung huseyin hussein ian
  ibrahim ida ignacio imran ines inga ingrid irene iris isaac isabel isabella ismail ivan ivana jack jackson jacob jacqueline jacques
  jaime jakub james jamie jan jana jane janet janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica
  jesus jill jim jin joan joanna joao jochen joe joel johan johann johannes john johnny jonathan jordan jorge jose josef joseph
  josephine joshua joyce juan judith judy julia julian juliana julie julien juliet julio jun justin jürgen kaan kai karen karin karl
  karthik kate katharina katherine kathleen kathryn kathy katie katrin kavita keith kelly ken kenji kenneth kerem kevin khalid kim
  kimberly kiran klaus kofi kristen kristina krzysztof kumar kurt kwame kyle lakshmi lara larry lars laura lauren laurence laurent
  lawrence lea leah lee lena leo leon leonard leonardo leslie lewis li liam lily lin linda ling linh lisa liu liz lorenzo lou louis
  louise luca lucas lucia lucy luigi luis luisa luke lydia lynn madison magdalena mahmoud malcolm manfred manoj manuel marc marcel marco
  marcus margaret maria mariam marie marina mario marion mark markus marta martha martin martina mary maryam mateo mathieu matt matteo
  matthew matthias maurice max maxime maya megan mehmet mei melanie melissa mercedes merve mia michael michaela michal michel michele
  michelle miguel mihai mike mila min ming minh miriam mohamed mohammad mohammed mohit molly mona monica monika morgan mostafa muhammad
  muhammed murat mustafa nadia nadine nam nancy naomi natalia natalie natasha nathan neha neil nelson nga ngoc ngozi nicholas nick
  nicola nicolas nicole nikhil nikola nikolai nina noah noel noor nora norman olga oliver olivia olivier oluwaseun omar orhan osama
  oscar osman otto owen ozgur pablo pamela paola paolo pascal patricia patrick paul paula pauline pavel pedro peggy peter petra phil
  philip philipp philippe phoebe phuong pierre piotr pooja prakash priya priyanka quang rachel radek rahul raj rajesh ralph ram rania
  raphael raquel raul ravi ray raymond rebecca regina reinhard renata rene rhys ricardo riccardo richard rick rita rob robert roberto
  robin rodrigo roger roland rolf romain roman ron ronald rosa rose ross roy ruben ruth ryan ryota sabine sahil said salma sam samantha
  samir samuel sandeep sandra sanjay santiago sara sarah sascha sasha scott sean sebastian selin serdar serena serge sergio seth shannon
  sharon shawn sheila shreya silvia simon simone sofia sonia sophia sophie stanley stefan stefanie stefano stella stephane stephanie
  stephen steve steven stuart sue sultan sunil sunita susan susanne suzanne sven svetlana sylvia tamer tanja tanya tara tariq taylor ted
  teresa terry thanh thi thierry thomas thu tiffany tim timothy tina tobias todd tom tomas tomasz tony tracy trang travis trevor trung
  tuan tung tyler ulrich umut ursula uwe valentina valerie van vanessa vera veronica victor victoria viet vijay vikram vincent vinh
  virginia vishal vivek vladimir volkan walter wang wei wendy werner wilhelm will william wolfgang xavier xin xuan yan yang yasemin
  yasin yasmin ye yi ying yosef yuki yuri yusuf yves zachary zeynep zhang zoe
`;
