import { wordSet } from './word-set.ts';

/**
 * Frequent Indonesian given names, lower case: where the name of a body ends and the name of a person begins (`KPU Jaya Budi Santoso`).
 * Source: own compilation of names common across the archipelago; spelling variants listed.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
abdul abdullah abdurrahman abu achmad adang ade adhi adi aditya adrian afif agnes agung agus agustina ahmad ahsan airlangga
aisyah ajeng aji akbar akhmad alamsyah albert alexander alfian alfred ali alif alvin amalia ambar amelia amin amir amiruddin
amri ana anas andi andika andre andreas andri andriyani andy anggi anggraini ani anies anis anisa anita anna annisa anton
antoni antonius anwar aprilia  ardiansyah arfan ari arief arif arifin aris ariyanto arman arnold arum arya asep asih asri
astri astuti aswin atik aulia awaluddin ayu azhar azis aziz bachtiar badrul bagus bahlil bahrul bakti bambang basri basuki
bayu benny bernard bima boy brigita budi budiman burhan burhanuddin cahyadi cahyani cahyo cahyono candra catur cecep cecilia
chairul chandra christian citra  cut dadang damar dani daniel danu darma darwin dauly david dea dede deden dedi dedy deni
denis denny deri desi  dewa dewi dhani dhea diah dian diana dicky didik didin dika dimas dina dini dirga djarot djoko
djoni dodi doni donny dwi dwiyanto eddy edi edward edy efendi effendi eggi egi eka eko elisa  elly elvira emil emilia
emma endah endang enggar eni erick erik erna ernawati ernest erwin esti euis evan evi evita fadhil fadil fadli fahmi fahri
fahrul faisal faiz fajar fandi farhan farid fathur fatimah fauzan fauzi fauziah febi febri felix fenny ferdy  ferry fery
fikri firman fitri fitria francisca franky fransisca fransiskus freddy ganjar gatot gede gerry gibran gilang gina gita
gregorius gunawan guntur gusti habib habibi hadi hadid hafiz halim hamdan hamid hamka hamzah handoko hanif hanifah hardi hari
haris hariyadi hariyanto harry hartono harun haryanto haryono hasan hasto hasyim hayati helmi hendra hendri hendro henny henry
heri herman hermawan heru hesti hetty hidayat husain husein husni ibnu ibrahim ichsan ida idham idris idrus ignatius ihsan ika
ilham ilyas imam iman imelda indah indra indri indriani ine intan ira irawan irfan irma irsyad irwan isa iskandar ismail ismet
ivan iwan izzah jajang jaka jamal jamaluddin jamila januar jeffry jefri jeni jessica jhon jhony jimmy johan john johnny joko
joni jonny joshua julia juliana juliari julius jumadi jusuf kadek karim karina karno kartika kasih ketut khairil khairul
khofifah khoirul khusnul kiki komang krisna kristina kurnia kusuma laila laksmi latif lely leni leo lestari lia lilik lilis
lina linda lisa lucky lukas lukman lusi lutfi luthfi made mahfud mahmud maman mardani margaret maria mario markus marsha
martha maruarar maruf marwan masduki mateus mawardi maya mega megawati melati mohamad mohammad muchlis muchtar mufti muhaimin
muhajir muhamad muhammad muhidin muhtar mukhlis mukti mulia mulyadi mulyani mulyanto mulyono munir murni mursalin musa mustafa
mustofa mutia mutiara nabila nadia nadya nana nanang nanda nasir nasrul nasrullah nasution natalia naufal nazar nelly neneng
neni nia nila nina nita nofri noor norma nova novi noviana novita nugroho nunung nur nuraini nurdin nurhadi nurhayati nurjanah
nurmala nursyahbani nurul nyoman oesman oki oktavia olivia otto panca pandu panji parman patrick paulus petrus pipit prabowo
pramono pratiwi prima priyo puan puji puput purnama purnomo purwanto puspita putra putri putu qodari rachmat rafli rahadian
rahayu rahma rahman rahmat rahmawati rahmi raihan raka rama ramadan ramadhan ramli randi rangga rani rano rasyid ratih ratna
raymond renny resti retno reza rezky ria rian ricky ridwan rifai rika riki rima rina rinaldi rini rio risma rismayani rita
rivai riza rizal rizki rizky robert roberto robertus robin roby rohman rokhmin romi roni ronny rosa rosmawati rudi rudy rusdi
ruslan rusli rustam ruth sabrina sadikin safitri safrizal sahat sahrul said saiful sakti saleh salim salma samsudin samsul
samuel sandi sandiaga sandra sandy santi santoso sapri sapto sarah saras sari sartika satria satrio selly sentot septi septian
setiawan setyo shafira shanti sherly shinta sigit silvia simon siska siti slamet sofyan soni sony sri stefanus sudarmo sudarto
sudirman sugeng sugiarto suharto suhendra suherman sujiwo sukardi sukarno sukma sulaiman sulastri sulistyo sumarni sunarto
sunarya supardi suparman suparno supriadi supriyadi supriyanto surti surya suryadi suryani suryo susanto susi susilo suswono
sutarto sutejo sutrisno suwandi suwarno syafii syafruddin syafrudin syahrial syahrul syaiful syamsuddin syamsul syarif
syarifuddin tania tanti taufan taufik taufiq teddy tedi tedjo teguh theodorus theresia thomas tia tiara tika tina titi titik
titin tito  tomi tommy toni topan tri triana triyono tuti tutik udin ujang ulfa ulfah uli umar umi ummi untung usman
uswatun utami uus valentina vera veri veronica vicky victor vina viviana wahid wahyu wahyudi wardah warsito wati wawan wayan
wendi wening widi widiastuti widodo widya widyastuti wihaji wijaya wildan willy winarno winda windu wira wiwik wulan wulandari
yakob yana yanti yanto yanuar yasin yasir yasonna yati yayan yenny yoga yogi yogie yohan yohanes yola yolanda yos yosef yosep
yoyok yudha yudi yuli yuliana yulianto yulius  yuni yunita yunus yusril yusuf yuyun zaenal zahra zain zainal zaini
zainuddin zainul zakaria zaki zaky zulaikha zulfikar zulkifli
`);
