/**
 * Given names seen mostly on men, then mostly on women, in English-language news of any country. They choose
 * between candidates for "he" and "she", and show where an office ends and the name of its holder begins.
 * Names that are as often one as the other ("Robin", "Andrea", "Kim"), or are a man's in one
 * country and a woman's in another ("Ola", "Nicola"), are in neither. Lower case.
 */
import { words } from './words.ts'

export const MEN = words(
  // English, Irish, Scottish, Welsh.
  'aaron adam adrian aidan alan albert alec alfred alistair allan allen alvin andrew andy angus anthony ' +
    'archie arnold arthur austin barack barry bart ben benjamin bernard bernie bert bill billy bob bobby ' +
    'brad bradley brendan brent brett brian bruce bryan byron calvin carl cecil charles charlie chester ' +
    'chris christopher clarence clark claude clayton clifford clifton clint clive clyde colin connor conor ' +
    'craig curtis cyril dale damian damien dan daniel danny darrell darren daryl dave david dean declan ' +
    'denis dennis derek desmond dexter dick dominic don donald douglas doug drew duncan dustin dwight ' +
    'dylan earl ed eddie edgar edmund edward edwin elliot elliott elmer elvis eric ernest ethan eugene ' +
    'ewan felix floyd francis frank franklin fred frederick gareth garry gary gavin gene geoff geoffrey ' +
    'george gerald gerard gilbert glenn godfrey gordon graeme graham grant greg gregory guy hamish harold ' +
    'harrison harry harvey hector henry herbert herman horace howard hubert hugh hugo humphrey ian ' +
    'irving isaac ivor jack jacob jake james jared jason jeb jed jeff jeffrey jeremy jerome jerry jesse ' +
    'jim jimmy joe joel john johnny jon jonah jonathan joseph josh joshua julian justin keith ken kenneth ' +
    'kevin kieran kurt kyle lance larry lawrence lee leo leon leonard leroy lester lewis liam ' +
    'lionel lloyd logan louis lucas luke luther malcolm marco marcus mark marshall martin marvin mason ' +
    'matt matthew maurice max maxwell melvin michael mick mike miles milton mitch mitchell mitt mohamed ' +
    'monty nathan nathaniel ned neil nelson newt niall nicholas nick nigel noah noel norman oliver ollie ' +
    'oscar oswald otis owen patrick paul percy perry pete peter phil philip phillip quentin ralph rand ' +
    'randall randy raymond reg reginald reuben rex rhys richard rick ricky rob robert rod roderick rodney ' +
    'roger roland ron ronald ronnie rory roscoe ross roy rudy rupert russell rusty ryan samuel scott sean ' +
    'sebastian seth seamus shane shaun sid sidney silas simon spencer stan stanley stephen sterling steve ' +
    'steven stewart stuart ted terence theo theodore thomas tim timothy toby todd tom tommy tony travis ' +
    'trevor tristan troy tyler vernon victor vince vincent virgil wallace walter warren wayne wesley ' +
    'wilbur wilfred will willard william willie winston zachary zack al sam alex marty chuck hank ' +
    // Spanish, Portuguese, Italian, French.
    'alberto alejandro alessandro alfonso alfredo alvaro andres antonio armando arturo augusto bruno ' +
    'camilo carlo carlos cesar claudio cristian cristiano cristobal dario diego domenico eduardo emilio ' +
    'enrico enrique ernesto esteban fabio federico felipe fernando filippo flavio francesco francisco ' +
    'gabriel gerardo giacomo gianni gilberto giorgio giovanni giuliano giuseppe gonzalo guido guillermo ' +
    'gustavo hernan ignacio ildefonso jair jaime javier jesus joao joaquin jorge jose josé juan julio ' +
    'leandro leonardo leonel lorenzo luca luciano luigi luis luiz manuel marcelo marcos mariano mario ' +
    'massimo matteo mauricio mauro miguel nicolas octavio orlando osvaldo pablo paolo pascual pedro ' +
    'piero pietro rafael ramiro ramon raul renato ricardo rinaldo roberto rodolfo rodrigo rogelio romeo ' +
    'ruben salvador salvatore santiago sergio silvio stefano tomas ugo umberto valentin vicente vito ' +
    'alain andre andré antoine arnaud baptiste benoit bertrand cédric cedric christophe didier emile ' +
    'emmanuel etienne étienne fabrice fabien florent françois francois frédéric gaston gilles guillaume ' +
    'gérard henri hervé jacques jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jerôme ' +
    'jérôme laurent loïc luc lucien marcel mathieu matthieu olivier pascal philippe pierre raoul ' +
    'rene rené rémi sébastien stéphane sylvain thibault thierry valéry xavier yann yannick yves ' +
    // German, Dutch, Scandinavian, Finnish, Baltic.
    'anders andreas anton arne axel bernd bernhard bjorn bjørn björn christian christof claus daan dieter ' +
    'dietrich dirk edvard egon einar eirik eino erik erich ernst espen fabian florian frans franz ' +
    'friedrich fritz georg gerd gerhard gerrit gunnar gunther günter günther gustaf gustav hakan håkan ' +
    'hans harald heiko heinrich heinz helge helmut hendrik henk henrik hermann holger horst ingvar ivar ' +
    'jaap jan jens jesper joachim joakim jochen johan johann johannes jonas jorg jörg joost jurgen jürgen ' +
    'kaarel kaj karel karl karsten klaus knut konrad kristian lars lasse lennart lothar ludwig magnus ' +
    'manfred markus martti mathias mats matthias mika mikael mikkel mikko morten niels niklas nils odd ' +
    'olaf olav ole oskar otto paavo patrik peder pekka pelle per piet pieter rainer ralf reinhard roald ' +
    'roel rolf rudiger rudolf ruud sander sigurd soren søren stefan steffen stellan sten stig sven svein ' +
    'sveinn tapio terje thorsten timo tobias tor torbjorn torsten uwe udo ulf ulrich urmas valdis viggo ' +
    'viktor volker walther werner wilhelm willem wim wolfgang wouter ' +
    // Slavic, Hungarian, Romanian, Greek, Albanian.
    'adrián akos aleksandar aleksander aleksandr aleksei aleksey alexander alexandr alexandros alexei ' +
    'alexey anatoly andrei andrej andrey andrzej antal arkady artem attila bogdan bohdan boris ' +
    'borislav boyko branko bronislaw costas dejan denys dimitar dimitri dimitris dmitri dmitriy dmitro ' +
    'dmitry dmytro dragan dusan edi evgeny fyodor gabor gábor gennady georgi georgios gheorghe ' +
    'goran grigory grzegorz hristo igor ihor ilya imre ioannis ion ivan ivo jacek jakub janez janos jános ' +
    'jaroslav jaroslaw jerzy jiri josef józef kiril konstantin kostas krzysztof laszlo lászló lech leonid ' +
    'leszek ljubo lukasz lubomir marek marin mateusz michał mihai mikhail mikheil milan ' +
    'miloš milos milorad mircea miroslav mladen mykola nikola nikolai nikolay nikos oleg oleh oleksandr ' +
    'oleksiy ondrej panagiotis pavel pavlo pawel petar petr petro petros piotr plamen radek radoslaw radu ' +
    'radovan roman ruslan semyon serhiy sergei sergey sergii slavko slobodan spyros stanislav ' +
    'stanislaw stavros stjepan stoyan tadeusz taras theodoros tibor tomasz tomislav traian vadim vaclav ' +
    'václav vasil vasily vasyl vitaly vitali vlad vladimir vladislav vojislav ' +
    'volodymyr vyacheslav wojciech yaroslav yegor yevgeny yiannis yuri yuriy yury zbigniew zdravko zoltan ' +
    'zoran ' +
    // Arabic, Persian, Turkish, Kurdish, Hebrew.
    'abbas abd abdel abdelaziz abdelfattah abdul abdulaziz abdulkarim abdullah abdulrahman abdurrahman ' +
    'abu adel adil adnan ahmad ahmed ahmet akram ali amin amir amjad ammar amr anas anwar arash arif asad ' +
    'ashraf ayman aziz badr bahram bakr basem bashar basim behrouz bilal burhan cemal cengiz dawood ' +
    'ebrahim ehab ekrem emre erdal essam fadi fahad fahd faisal faiz fares farid farouk faruk fatih fawaz ' +
    'fawzi fayez firas fouad fuad ghassan habib hadi hafez haider haitham hakim hamad hamdi hamed hamid ' +
    'hamza hani haroun hasan hassan haytham hesham hikmet hisham hossein huseyin hussain hussein ibrahim ' +
    'idris ihsan imad imran iqbal isam ismail issa iyad jaber jabir jafar jalal jamal jamil jassim javad ' +
    'kadir kamal karim kareem kassem kemal khaled khalid khalifa khalil latif louay mahdi maher mahmoud ' +
    'mahmud majed majid malik mansour marwan masoud massoud mazen mehdi mehmet mohamad mohammad mohammed ' +
    'mohsen moqtada mousa moustafa muammar muhammad muhammed mukhtar muqtada murad murat musa mustafa ' +
    'nabil nadeem nader nadim naim naji najib nasser nasr nawaf nazir nidal nizar nouri omar omer osama ' +
    'osman othman parviz qais qasem qasim qassem rachid rafiq rahim raif rami ramzi rashad rashid ' +
    'recep reza riad riyad saad sabri saddam sadegh saeb saeed safwan said salah saleh salem salim salman ' +
    'sameer sami samir sayed selim serkan shadi shahid sharif suleiman sulaiman suleyman taha taher talal ' +
    'tamer tareq tariq tarek tarik tayyip turki usama uthman wael waleed walid wasim yahya yasin yasir ' +
    'yasser yassin yavuz younis youssef yousef yunus yusef yusuf zaid zaki zakaria zayd zeyad ziad ' +
    'amos ariel avi avigdor avraham benny binyamin chaim dov ehud eitan elad eli gideon gilad ' +
    'itamar itzhak moshe naftali nir oren reuven shaul shimon shlomo tzachi uri yaakov yair yehuda yitzhak ' +
    'yoav yoni yosef yossi zeev ' +
    // South and East Asian, African.
    'ajay akash akhilesh amit amitabh anand anil arjun arun arvind ashok atal bala bashir deepak dinesh ' +
    'gopal gautam hari harish jawaharlal jagdish kapil karan krishna kumar lal mahesh mahinda ' +
    'manish manmohan manoj mohan mukesh naresh narendra nawaz nikhil nitin pankaj pervez prakash pramod ' +
    'pranab prashant rahul raj rajesh rajiv rajnath rakesh ramesh ranil ravi rohit sachin sanjay sanjeev ' +
    'santosh satish shahbaz shankar shashi shyam sourav subhash sudhir suman sunil suraj suresh tarun uday ' +
    'uttam vijay vikas vikram vinod vishal vivek yogi asif zulfikar akihito akira fumio haruki hideki ' +
    'hiroshi ichiro junichiro kazuo kenji kenzo koji makoto masahiro naoto naruhito satoshi shigeru shinzo ' +
    'takashi takeshi taro toshiro yasuhiro yoshihide yukio benigno ferdinand jokowi joko prabowo ' +
    'abiy adebayo ahmadou akinwumi alassane babatunde chidi chinedu chukwuma ' +
    'emeka emmerson femi goodluck ikechukwu jomo juma kagame kofi kwame kwesi lazarus macky ' +
    'mamadou mobutu moise mwai nana nnamdi obiang olusegun oluwaseun oumar ousmane paulo raila ' +
    'seyi sipho tendai thabo tunde uhuru wole yaw yoweri',
)

export const WOMEN = words(
  // English, Irish, Scottish, Welsh.
  'abby abigail ada adele agatha agnes aileen alana alexandra alice alicia alison allison alma ' +
    'alyssa amanda amber amelia amy anastasia angela angelina angie anita ann anna annabel annabelle anne ' +
    'annette annie anthea antonia april arlene ashley audrey ava barbara beatrice becky belinda bernadette ' +
    'beryl bess beth bethany betsy betty beverly beverley blanche bonnie brenda brianna bridget brittany ' +
    'brooke caitlin camilla camille candace candice cara carla carly carmen carol carole caroline carolyn ' +
    'carrie catherine cathy cecilia celeste celia charity charlene charlotte chelsea cheryl chloe ' +
    'christina christine cindy claire clara clare claudia colleen connie constance cora cordelia courtney ' +
    'crystal cynthia daisy danielle daphne dawn deanna debbie deborah debra deirdre delia della denise ' +
    'diana diane dianne dinah dolly dolores donna dora doreen doris dorothy edith edna effie eileen elaine ' +
    'eleanor elena eliza elizabeth ella ellen ellie eloise elsa elsie emily emma erica erin esme estelle ' +
    'esther ethel eunice eva eve evelyn faith fay felicity fern fiona flora florence frances francesca ' +
    'freya gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger gladys ' +
    'glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hattie hayley hazel heather heidi ' +
    'helen henrietta hilary hillary holly hope huma ida imogen ines ingrid irene iris isabel isabella ' +
    'isla ivanka ivy jackie jacqueline jade jane janet janice janine jasmine jayne jeanette jeanne jemma ' +
    'jenna jennie jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodie josephine joy joyce ' +
    'juanita judith judy julia julianne julie juliet juliette june karen kate katharine katherine ' +
    'kathleen kathryn kathy katie katrina kay kayla kayleigh keira kellyanne kimberly kirsten kirsty ' +
    'kristen kristin kristina kristine lara laura lauren laurie leah leanne lena leona lesley lila ' +
    'lilian lillian lily linda lindsey lisa liz liza lois lola loretta lori lorna lorraine lottie louisa ' +
    'louise lucille lucinda lucy lydia lynda lynn lynne mabel madeleine madeline madison maggie maisie ' +
    'mandy marcia margaret margery margot maria marianne marie marilyn marion marjorie marlene ' +
    'marsha martha mary matilda maude maureen maxine megan meghan melanie melania melinda melissa mercy ' +
    'meredith mia michelle mildred millicent millie mindy minnie miranda miriam moira molly mona monica ' +
    'muriel myra myrtle nadine nan nancy naomi natalie natasha nell nellie nicole nina nora noreen ' +
    'norma olive olivia opal pamela patience patricia patsy patti patty paula pauline pearl peggy penelope ' +
    'penny petra philippa phoebe phyllis polly poppy priscilla prudence rachael rachel ramona rebecca ' +
    'regina rhoda rhonda rita roberta rosa rosalie rosalind rose rosemary rosie rowena roxanne ruby ruth ' +
    'sabrina sadie sally samantha sandra sara sarah saundra selina serena shannon sharon sheila shelley ' +
    'sheryl shirley sienna sierra siobhan sonia sonya sophia sophie stacey stacy stella stephanie sue ' +
    'susan susannah susie suzanne sybil sylvia tabitha tamara tammy tanya tara tatiana tess tessa thelma ' +
    'theresa tiffany tina tracey tricia trisha trudy ursula valerie vanessa vera verity veronica vicky ' +
    'victoria viola violet virginia vivian vivien wanda wendy whitney wilma winifred yolanda yvette yvonne ' +
    'zara zoe ' +
    // Spanish, Portuguese, Italian, French.
    'adela adriana alejandra alessandra alessia ana anabel angelica antonella aurora bárbara beatriz ' +
    'bianca blanca carlota carolina catalina chiara concepcion consuelo cristina daniela ' +
    'delfina dilma eduarda elisa elisabetta esperanza estela eugenia federica fernanda ' +
    'flavia francisca gabriela giorgia giovanna giulia gisela graciela guadalupe ilaria inés irma isadora ' +
    'josefina juana julieta leticia lidia liliana lorena lucia lucía lucrezia luisa luz magdalena ' +
    'manuela marcela margarita mariana marina marisol marta martina mercedes michela milagros nélida ' +
    'noemi olga ornella paloma paola patrizia pilar raquel renata rocio rosalia rosanna rosario ' +
    'silvana silvia simona simonetta sofia soledad teresa valentina valeria ximena ' +
    'adèle agathe agnès amélie anaïs anne-marie aurélie bénédicte brigitte capucine ' +
    'cécile céline celine chantal christelle clémence clémentine colette corinne delphine eleonore ' +
    'elisabeth elise elodie emmanuelle eugénie françoise francoise gisèle hélène helene henriette ' +
    'isabelle joëlle laetitia léa lucie manon marguerite marie-claire ' +
    'marine marlène martine mathilde maud mireille monique nathalie noémie odile ségolène ' +
    'solange stéphanie sylvie thérèse valérie véronique virginie ' +
    // German, Dutch, Scandinavian, Finnish, Baltic.
    'alva angelika anja anke annalena anneli annegret annika antje astrid barbro birgit birgitta ' +
    'birte bodil britta britt brigitta brunhilde carin christa christel dagmar edeltraud elfriede ' +
    'elin elke elsbeth erika erna franziska frauke frieda gerda gudrun gunhild ' +
    'hanna hanne hannelore hedda hedwig heike helga helle henny hildegard hilde ilka ilse ilona inga inge ' +
    'ingeborg inger irmgard janneke johanna jutta kaia kaja karin karina karla katarina kathe ' +
    'katja katrin kersti kerstin kirsi kirstine lene leena lieke linnea liselotte liv lotte ' +
    'maarja maren margareta margarethe margit margrethe mareike marieke marika marlies marit marja merete ' +
    'mette monika nanna pia pernille ragnhild rasa rikke riikka ritva rosmarie sabine sanna ' +
    'saskia sigrid signe silke silvija sina siri siv sofie solveig solvei susanna susanne svenja tarja ' +
    'thea tove trine trudi tuula ulla ulrike ute valborg vigdis vibeke wencke wiebke ylva ' +
    // Slavic, Hungarian, Romanian, Greek.
    'agata agnieszka aleksandra alena alina alla anca andjela anica aneta anezka anzhela barbora beata ' +
    'biljana bozena branka corina dagmara daria danuta darya dijana dorota dragana ekaterina eleni elvira ' +
    'elzbieta eszter ewa galina gordana grazyna halina hana helena ilinca inna ioana iren irina iryna ' +
    'ivana iveta ivona iwona jadranka jadwiga jana jasna jelena jolanta julija justyna kalina ' +
    'kateryna katalin katarzyna katerina klara kolinda krystyna ksenia larisa larysa lenka lesya ljiljana ' +
    'ludmila ludmilla lyudmila magda maia maja malgorzata marija marijana maryna mihaela milena mila ' +
    'mirela mirjana nadezhda nadia nadja natalia natalya nataliya nevena nino oksana olena olha ' +
    'oxana polina radmila raisa ruxandra rumiana sanja senka sevdalina slavica snezana sofiya stanislava ' +
    'svetlana swetlana szilvia tamar tatjana tatyana tereza tetiana tetyana urszula valentyna vasiliki ' +
    'vesna viorica viktoria yana yelena yevgenia yulia yuliya zdenka zeljka zofia zsuzsa zuzana ' +
    // Arabic, Persian, Turkish, Hebrew.
    'aicha aisha aliya amal amani amina amira arwa asma asmaa aya ayesha ayse aysel azadeh aziza ' +
    'basma bushra dalal dalia dina dunya elif emine farah farida fatemeh fatima fatma fatou feride ' +
    'ghada gulnara habiba hadeel hafsa hala hanan hanin hatice huda iman inas jamila jihan karima khadija ' +
    'lamia latifa layla leila leyla lina lubna maha maryam mariam maysa mehrangiz meral merve muna ' +
    'nabila nada naima najat najla narges nasrin nawal nazanin nermin nesrin noura nur ' +
    'parisa raghad rana rania rasha reem rima roya saba safiya sahar salma samar samira sanaa sawsan ' +
    'selma shadia shaima shereen shirin soraya suad suha sumaya tahani tawakkol umm wafa wafaa widad ' +
    'yara yasmin yasmine zahra zainab zaynab zeina zeynep zohra ' +
    'ayelet dafna golda hadas hagit limor merav mihal naama ofra orit orly osnat rivka ' +
    'ronit ruti shira shulamit sigal tali tzipi yael yaffa yifat zehava ' +
    // South and East Asian, African.
    'aditi aishwarya alka amrita ananya anjali anuradha aparna archana aruna asha bhavna chandrika ' +
    'deepa deepika devi divya durga gauri geeta gita indira indu jayalalithaa jaya jyoti kalpana kamala ' +
    'kavita khaleda lakshmi lalita lata leela madhuri malala mamata mayawati meena meera mira mina ' +
    'nandini neha nirmala nisha padma parvati pooja prabha pratibha pratima preeti priya priyanka purnima ' +
    'radha radhika rani rekha renu ritu rukmini sadhna sangeeta sarita saroja savita seema shabana shanti ' +
    'sheikha shilpa shobha shreya sita smita smriti sneha sonali sudha sujata sunita sushma swati ' +
    'tanvi uma usha vandana vasundhara vidya vijaya yamini akiko atsuko ayako chieko emi emiko fumiko ' +
    'haruka hanako hiroko junko kaori kazuko keiko kumiko machiko makiko mariko masako megumi michiko ' +
    'midori miki naoko noriko reiko renho ryoko sachiko sadako sakura sayaka seiko tomoko yoko yoriko ' +
    'yoshiko yui yuka yukiko yuko yuriko corazon imelda leni megawati ' +
    'abena adaeze adwoa afua akosua ama amara aminata ashanti awa binta chiamaka chinwe chioma ' +
    'efua esi fanta folake funmilayo graça ifeoma kadiatou lindiwe mariama nandi ' +
    'ngozi nkechi nkosazana nomvula nomzamo nyasha obiageli oluchi phumzile samia sahle-work thandi ' +
    'thandiwe thuli winnie yaa yewande zanele zuleikha',
)

/** Of these, the ones that alone are as often a place, a month or a word of praise. */
export const PLACES_TOO = words(
  'austin charlotte chelsea chester carolina florence georgia grace hope joy faith dawn kent lincoln madison ' +
    'milan nelson salem salvador santiago sienna sofia sydney troy victoria virginia alexandria june april may ' +
    'will mark bill rob angus dale glenn cliff ray rusty crystal amber ruby',
)
