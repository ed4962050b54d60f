import { wordSet } from './word-set.ts';

/**
 * Frequent Indonesian given names, lower case: where the name of a body ends and the name of a person begins (`KPU Jaya Budi Santoso`).
 * Source: own compilation of names common across the archipelago; spelling variants listed.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
abdul abdullah abdurrahman abu achmad ade adi adhi aditya adrian afif agung agus agustina ahmad aisyah ajeng akhmad alfian ali alif
alexander alvin amelia amin amir amiruddin ana anas andi andika andre andreas andri andy anies anisa anita anna anton antonius anwar
arief arif arifin ari aris arnold arya asep asri astri astuti atik ayu azis aziz bagus bambang bayu benny bima budi budiman burhan
burhanuddin cahyo cecep chairul christian citra dadang daniel darma david dede deden dedi dedy deni denny desi dewa dewi dian didik
didin diana dimas dina dini djoko dodi doni donny dwi edi edy eddy efendi effendi eka eko elisa endah endang eni erick erik erna ernawati
erwin euis evi fadli fahri faisal fajar farhan farid fatimah fauzan fauzi febri ferdy ferry fery firman fitri fitria francisca
ganjar gatot gibran gita guntur gunawan gusti habib hadi haris hari harry hartono hasan hasyim hasto hendra hendri hendro heri herman
hermawan heru hidayat husain husni ida idham idris ignatius ihsan ika ilham imam iman indah indra ine intan irfan irma irwan isa ismail
iskandar iwan jaka jamal jamaluddin januar jhon joko john johan johnny jusuf kadek karim kartika ketut khairul khoirul komang kurnia
kusuma laila lestari lia lilis lina linda lukas lukman luthfi made mahfud mahmud maria maruf marwan maya mega melati mohamad mohammad
muchlis muhamad muhammad muhidin mukhlis mulyadi mulyani mulyono munir murni mustafa nana nanang nasir nasrullah nasution nia nina
novi novita nugroho nunung nur nurhadi nurhayati nurul nyoman oki otto panji paulus petrus prabowo pramono puji puput puspita putra
putri putu rachmat rahma rahman rahmat rahmawati raka ramadhan ramli rangga ratih ratna reza rian ridwan rika rina rini rio risma
rita rizal rizki rizky robert robertus roby rohman roni rudi rudy rusdi rusli sabrina sahat said saiful saleh salim samsul sandi
sandiaga santi santoso sapto sari sarah satria setiawan shinta sigit siti slamet sofyan sri stefanus sudirman sugeng suharto sukarno
sulaiman sulistyo sumarni surya suryo susanto susi sutrisno suwandi syahrul syaiful syamsul tania taufan taufik taufiq teguh tia tika
titi titik tito toni tri triyono udin umar usman utami veronica vina wahid wahyu wahyudi wawan wayan widodo widya wijaya wira wiwik
yanti yanto yasir yayan yogi yohanes yosep yudi yudha yuli yuliana yulianto yulius yuni yunus yusuf zaenal zainal zainuddin zaki zulfikar
zulkifli oesman bahlil airlangga muhaimin surya megawati puan sandra theodorus thomas simon samuel markus mateus yakob yosef fransiskus
`);
