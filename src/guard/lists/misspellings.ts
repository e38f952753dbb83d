/** Frequent slips of the pen and of the thumb that lie further than one letter from the word meant, and run-together words. Written for this product. */
export const misspellings = `
alot abit aswell infact atleast ofcourse incase eachother thankyou upto noone everytime abt bcoz bcus becoz becuase becasue beacuse becos cuz coz cus coss dont didnt doesnt
cant wont isnt wasnt couldnt wouldnt shouldnt hasnt havent hadnt arent werent aint thier theyre recieve recieved recieving recieves definately definatly defiantly seperate seperated seperately
accomodation accomadation acommodation apointment appoinment appoitment apointments appiontment appt tommorow tommorrow tomorow tommorrows untill wich wether whith witht wiht thats whats hes shes
anxity anxeity anxiaty anixety anxious deppressed depresed depresion deppression medicaton meds mediaction perscription percription prescripton pyschiatrist psychiatrist phsychiatrist pschiatrist
pyschosis phycosis schizophernia skitzophrenia skitzo bipoler suicidle sucidal sucide neighbor nieghbour neigbour neighboor benifits benifit benfits benefit univesal councel counciling counsiling
councellor councilor embarassed embarrased enviroment goverment happend occured occuring ocurred begining beleive beleives wierd freind freinds freindly intrest intrested familys
thru tho altho gonna wanna gotta gunna dunno lemme gimme kinda sorta outta lotta cuppa innit ain tryna tho nuffin sumfin somthing somthin anythin nothin everythin suport suported sence hospitol hosptial
ambulence ambulane docters docter doctors assesment assesments assement refferal referal refferals referals reffered refered referd attendence independant independance truely writting liason maintainance
particulary basicly finaly usualy realy realise probly prolly probs defo deffo proply propely propley especialy especially exited excited stoped droped geting comming runing planing shoping speking
lonley lonly loney lonelyness isolaton housebond agrophobia agoraphobia agrophobic paniky panick traumer truama langauge adress adresses buisness calender collegue collegues concious
disapear dissapear disappoint dissapointed excercise experiance fourty gaurd greatful garantee grammer harrass harrassment hygene hygeine ive im id ill immediatly knowlege neccessary necesary nessecary noticable
paralel persistant posession possesion prefered priviledge publically recomend recommend responsability rythm sieze succesful sucessful suprise suprised temperture therefor transfered unfortunatly usefull vaccum vegtable
`;

/** Sounds and chat forms. */
export const interjections = `
aah ah aha ahh argh aww bah brb btw byee cheers ehm eek eww gee haha hahaha hehe heya hi hiya hey hmm hmmm hm huh idk ikr lmao lol mmm mhm nah nahh oh ohh omg ooh oops ouch ow phew pff
pfft psst rofl shh sigh smh ta tbf tbh ttyl ty tut ugh uh uhh um umm urgh wow wtf xoxo ya yay yeah yeh yikes yo yup xx xxx soz hun hunni babe babes luv ive aight nvm ffs fml imo imho rn
`;
