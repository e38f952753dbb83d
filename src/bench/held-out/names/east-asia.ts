import { origin } from "./origin.js";

export const EAST_ASIA = [
  origin("chinese", {
    female: `Mei Ling/May, Xiaoyan/Yan, Li Na, Wai Yee, Hui Min, Yuk Lin, Fang, Jing, Xiu Ying, Siu Ling/Ling, Yan, Wenjing, Ka Yan/Karen,
      Qiuyue, Lai Fong, Ying, Ming Zhu, Xuemei, Suk Han, Zihan, Pui Shan, Rong, Yee Man/Mandy, Lan, Hoi Ching`,
    male: `Wei, Jian, Chi Ming, Kwok Wai, Xiaoming/Ming, Haoran, Jun, Tsz Kin/Kenny, Wing Kei, Zhiqiang, Yiu Fai, Lei, Bo, Guang, Siu Ming,
      Ka Ho/Kelvin, Qiang, Man Kit, Tao, Chun Hei, Yong, Zhen, Ho Yin/Anson, Peng, Shing`,
    last: `Chen, Wong, Li, Zhang, Wang, Cheung, Lau, Ng, Chan, Liu, Huang, Lam, Leung, Xu, Zhao, Yip, Kwok, Ho, Tse, Lin, Au-Yeung, Bai,
      Cao, Deng, Fung, Guo, Hui, Jiang, Kong, Lü, Mak, Ouyang, Pang, Qiu, Shum, Tang, Wu, Xie, Yuen, Zhu`,
    familyFirst: true,
  }),
  origin("vietnamese", {
    female: `Lan, Hương, Thảo/Tí, Ngọc Anh/Nga Anh, Phương, Mai, Hoa, Thị Hồng/Hồng, Linh, Trang, Tuyết, Bích Ngọc, Châu, Diệp, Giang, Hạnh/Bống, Kim Liên,
      Loan, Mỹ Duyên/Duyên, Nga, Oanh, Quỳnh, Thu Hà, Vân, Yến`,
    male: `Minh/Tèo, Tuấn/Tony, Hùng, Dũng, Quang, Đức/Duke, Thành, Văn Long, Hải, Bảo, Anh Tuấn, Bình, Cường, Đạt, Giáp, Hiếu, Khoa, Lâm, Mạnh, Nam, Phúc,
      Quốc Việt/Việt, Sơn, Trung, Vinh`,
    last: `Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, An, Cao, Châu, Chu, Đàm, Đinh, Đoàn, Hà, Kiều,
      La, Lâm, Lương, Mai, Nghiêm, Ông, Phùng, Quách, Tạ, Thái, Tô, Tôn, Trịnh, Trương, Vương`,
    familyFirst: true,
  }),
  origin("filipino", {
    female: `Maricel/Cel, Rosalinda/Linda, Jocelyn/Joy, Marilou/Malou, Cristina/Tin, Analyn, Josefina/Fina, Remedios/Remy, Lourdes, Rowena/Weng,
      Girlie, Evangeline/Vangie, Erlinda, Maria Luisa/Marilu, Corazon/Cora, Divina, Gloria, Imelda, Jhoanna, Luzviminda/Luz, Marites/Tess,
      Nenita, Perlita, Teresita, Zenaida`,
    male: `Jose Marie/Joey, Rodel, Danilo/Danny, Reynaldo/Rey, Ferdinand, Jun Jun, Arnel, Romeo, Rogelio/Roger, Jericho/Echo, Crisanto,
      Bayani, Dionisio, Edgardo/Egay, Efren, Florante, Gregorio, Isagani, Jomar, Leandro, Mark Anthony, Nestor, Noel, Ramil, Virgilio`,
    last: `Santos, Reyes, Cruz, Bautista, Dela Cruz, Magsaysay, Villanueva, Aquino, Mendoza, Manalo, Pangilinan, Salazar, De Guzman,
      Abad, Alcantara, Bacani, Balagtas, Cabrera, Catacutan, Dimaculangan, Domingo, Evangelista, Fajardo, Galang, Ignacio,
      Lacson, Macapagal, Navarro, Ocampo, Panganiban, Quiambao, Ramos, Sarmiento, Tolentino, Umali, Valdez, Yap, Zamora,
      delos Reyes, San Juan`,
  }),
  origin("nepali", {
    female: `Sita, Laxmi/Luxi, Sunita/Suni, Bishnu Maya, Kamala, Devi, Sarita, Anita, Purnima/Puru, Manju, Asmita, Binita, Chandra Kala, Durga, Goma, Indira,
      Junu, Kabita, Maya, Nirmala, Pabitra, Radhika, Sabina, Tulasi, Yam Kumari/Yamu`,
    male: `Bahadur, Krishna/Kanchha, Dil Bahadur, Ramesh, Prakash/Pukku, Bishal, Suraj, Man Bahadur, Narayan, Tek, Arjun, Bikash, Chandra, Deepak, Gopal,
      Hari, Indra, Khem, Lal, Milan, Om Prakash/Om, Purna, Rabin, Santosh/Santu, Yubaraj`,
    last: `Gurung, Rai, Limbu, Thapa, Tamang, Magar, Shrestha, Pun, Ale, Adhikari, Bhattarai, Chhetri, Dahal, Ghale, Gautam, Karki, Khadka,
      Koirala, Lama, Maharjan, Nepali, Oli, Pandey, Pradhan, Regmi, Rana, Sapkota, Sherpa, Sunuwar, Subedi, Tharu, Tuladhar,
      Upreti, Yadav, Basnet, Bista, Bohara, Dhakal, KC, Thakuri`,
  }),
];
