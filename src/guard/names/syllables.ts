import { isAbbreviation, isCommon } from "../lexicon.js";
import { grammar } from "./cues.js";
import { hasClass, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

/**
 * Syllables that Chinese (Mandarin and Cantonese spellings), Vietnamese and Korean names are made of. One alone is often an
 * English word; two together in a row hardly ever are. Written from the romanisation tables, not from lists of names.
 */
const SYLLABLES = wordClass(
  `ah ai an ang anh ao au ba bac bach bae baek bai ban bang bao bei ben bich bin binh bo bong bui bun cai cam can cao cat cha chae chai cham chan chang chao chau che chen cheng cheong chet cheuk cheung chi chia chiang chien chin ching chiu cho choi chon chong chou chow choy chu chua chui chuk chun chung co cong cu cui cuc cung cuong da dae dai dam dan dang dao dat de deng di diem dien diep ding dinh do doan dong dou du duan duc dun dung duong duy e en eng eom eui eun fa fai fan fang fat fei fen feng fok fong fu fuk fun fung gam gan gang gao ge gen geng geun gi gia giang gil go gong gu guan guang gui gun guo gwon gyu ha hac hae hai han hang hanh hao he hee hei hen heng heo heung hien hieu hin hing ho hoa hoai hoan hoang hoc hoi hok hon hong hou hsin hsu hu hua huan huang hue hui huk hun hung huong huu huy huyen huynh hwa hwan hwang hye hyeon hyo hyuk hyun hyung
il im in jae jang je jen jeon jeong ji jia jian jiang jiao jie jik jin jing jo jong joo joon ju juan jun jung ka kai kak kam kan kang kar kau ke kee kei ken keng keon keung kha khac khai khang khanh khiem khoa khoi khue khuong ki kiem kien kieu kil kim kin king kit kiu ko kong koo ku kuan kuen kui kuk kum kun kung kuo kwai kwan kwang kwok kwon kwong kyu kyung la lac lai lam lan lang lap lau le lee lei lek len leng leung li lian liang liao lien lieu lim lin ling linh liu lo loan loc loi lok long lu lua luan luk lun lung luo luong lut luu ly ma mai mak man mang manh mao mau me mei mein men meng mi mian miao mien min ming minh mo mok mong mu mui muk mun mung my myeong myung na nae nai nam nan nang nao nei ng nga ngai ngan nghi nghia ngo ngoc ngon nguyen nguyet nhan nhat nhi nhu nhung ni nian nien nin ning ninh no noi nu nuo o oanh oi ok on ong pa pai pak pan pang park pat pei peng pham phan phat phi phong phu phuc phuoc phuong phung pi piao pik pin ping po pok pong poon pu puk pui pun qi qian qiang qiao qin qing qiong qiu qu quach quan quang que qui quoc quy quyen quynh
ran rang ren rin ro rong rou ru ruan rui run ruo sa sam san sang sau se sek seng seo seok seol seon seong seung sha shan shang shao she shek shen sheng sheung shi shin shing shiu sho shou shu shuang shui shuk shun si sik sil sim sin sing sinh siu so sok son song soo suen suet sui suk sul sum sun sung suong szu sze ta tae tai tak tam tan tang tao tat tau te teng teo teuk tham than thang thanh thao the thi thien thiet thinh tho thoa thoai thong thu thuan thuc thuong thuy ti tian tien tiep tieu tik tim tin ting tinh tiu to toan tong trac trai tram tran trang tri trinh tru truc trung truong tsai tsang tse tseng tsim tso tsoi tsui tsun tsz tu tuan tue tuk tun tung tuong tuyen tuyet ty ui um un ung uy uyen van vi vien viet vinh vo vu vuong vy wa wah wai wan wang wei wen weng wing wo woo wong woon wu wui xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao yat yau ye yee yen yeo yeon yeong yeuk yeung yi yik yim yin ying yip yiu yo yok yong yoo yoon you yu yuan yue yuen yuet yuk yul yum yun yung ze zeng zha zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhuang zhuo zi zong zou zu zuo`,
);

export const isNameSyllable = (word: string): boolean => SYLLABLES.has(word);
export const isSyllableAt = (state: State, at: number): boolean => hasClass(state, at, SYLLABLES);

/** Syllables that are words of grammar too. */
const SMALL = new Set("an my do man van so ho he no you see she".split(" "));

/** Pairs that English has taken in, and sounds that people write twice. */
const TAKEN_IN =
  /^(?:ping pong|ding dong|yin yang|feng shui|kung fu|dim sum|chow mein|lo mein|tai chi|mah jong|hong kong|pak choi|bok choy|pak choy|wing chun|qi gong|chi gong|chi kung|pad thai|sing song|tung chung|ho ho|ha ha|he he|hee hee|la la|no no|so so|go go|yo yo|na na|da da|ma ma|ta ta|mi mi|man to man|sun tan|can can|bun in|won ton|tie in|fun run|long run|long ago|chin up|pin on|tan man|man can|men can|ten men|so long|so far|song on|sang a|ran on|ma can|mum can)/;

/** "Yuk Lin", "thu ha", "WONG YUK LIN": two or more in a row, at least one of which is no common word. */
export function markSyllables(state: State): void {
  const { tokens, phrase } = state;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isSyllable(state, at) || phrase[at]) continue;
    let last = at;
    while (last < at + 3 && isJoined(tokens[last + 1]) && isSyllable(state, last + 1) && !phrase[last + 1])
      last++;
    if (last === at) continue;
    if (isName(tokens.slice(at, last + 1))) {
      for (let place = at; place <= last; place++) markAt(state, place, "likely-name");
    }
    at = last;
  }
}

/** "um she said": a sound somebody makes before going on. */
const HESITATES = /^(?:um|uh|er|erm|hm|mm)$/;

const isJoined = (token: Token | undefined) => token !== undefined && /^(?: |-)$/.test(token.gap);

export function isSyllable(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.numbered || token.text.length > 6 || (!token.flat && token.letters === "lower")) return false;
  if (!(isSyllableAt(state, at) || (token.word.includes("-") && token.word.split("-").every(isNameSyllable))))
    return false;
  if (HESITATES.test(token.word)) return isTellingCapital(token);
  if (grammar.has(token.word)) return isTellingCapital(token) || (token.flat && SMALL.has(token.word));
  return token.flat || token.letters === "capital" || token.letters === "upper";
}

function isName(run: readonly Token[]): boolean {
  if (TAKEN_IN.test(run.map(({ word }) => word).join(" "))) return false;
  const large = run.filter(({ word }) => !grammar.has(word));
  const isWritten = run.every((token) => isTellingCapital(token) && token.letters === "capital");
  if (isWritten && large.length > 0) return true;
  // "tran thi my": a word of grammar counts where two others stand beside it.
  if (large.length < run.length && large.length < 2) return false;
  return large.some(
    ({ word, letters }) =>
      word.length > 1 && !isCommon(word) && (!isAbbreviation(word) || letters === "capital"),
  );
}
