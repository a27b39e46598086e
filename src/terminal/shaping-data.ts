// Made by test/terminal/make-shaping.mjs from Unicode 15.0.0: do not edit.

/** One line each: a letter (or lam and alef), then its isolated, final, initial and medial forms, as far as there are any. */
export const FORMS = `
آ ﺁ ﺂ
أ ﺃ ﺄ
ؤ ﺅ ﺆ
إ ﺇ ﺈ
ئ ﺉ ﺊ ﺋ ﺌ
ا ﺍ ﺎ
ب ﺏ ﺐ ﺑ ﺒ
ة ﺓ ﺔ
ت ﺕ ﺖ ﺗ ﺘ
ث ﺙ ﺚ ﺛ ﺜ
ج ﺝ ﺞ ﺟ ﺠ
ح ﺡ ﺢ ﺣ ﺤ
خ ﺥ ﺦ ﺧ ﺨ
د ﺩ ﺪ
ذ ﺫ ﺬ
ر ﺭ ﺮ
ز ﺯ ﺰ
س ﺱ ﺲ ﺳ ﺴ
ش ﺵ ﺶ ﺷ ﺸ
ص ﺹ ﺺ ﺻ ﺼ
ض ﺽ ﺾ ﺿ ﻀ
ط ﻁ ﻂ ﻃ ﻄ
ظ ﻅ ﻆ ﻇ ﻈ
ع ﻉ ﻊ ﻋ ﻌ
غ ﻍ ﻎ ﻏ ﻐ
ف ﻑ ﻒ ﻓ ﻔ
ق ﻕ ﻖ ﻗ ﻘ
ك ﻙ ﻚ ﻛ ﻜ
ل ﻝ ﻞ ﻟ ﻠ
لآ ﻵ ﻶ
لأ ﻷ ﻸ
لإ ﻹ ﻺ
لا ﻻ ﻼ
م ﻡ ﻢ ﻣ ﻤ
ن ﻥ ﻦ ﻧ ﻨ
ه ﻩ ﻪ ﻫ ﻬ
و ﻭ ﻮ
ى ﻯ ﻰ ﯨ ﯩ
ي ﻱ ﻲ ﻳ ﻴ
ٱ ﭐ ﭑ
ٹ ﭦ ﭧ ﭨ ﭩ
ٺ ﭞ ﭟ ﭠ ﭡ
ٻ ﭒ ﭓ ﭔ ﭕ
پ ﭖ ﭗ ﭘ ﭙ
ٿ ﭢ ﭣ ﭤ ﭥ
ڀ ﭚ ﭛ ﭜ ﭝ
ڃ ﭶ ﭷ ﭸ ﭹ
ڄ ﭲ ﭳ ﭴ ﭵ
چ ﭺ ﭻ ﭼ ﭽ
ڇ ﭾ ﭿ ﮀ ﮁ
ڈ ﮈ ﮉ
ڌ ﮄ ﮅ
ڍ ﮂ ﮃ
ڎ ﮆ ﮇ
ڑ ﮌ ﮍ
ژ ﮊ ﮋ
ڤ ﭪ ﭫ ﭬ ﭭ
ڦ ﭮ ﭯ ﭰ ﭱ
ک ﮎ ﮏ ﮐ ﮑ
ڭ ﯓ ﯔ ﯕ ﯖ
گ ﮒ ﮓ ﮔ ﮕ
ڱ ﮚ ﮛ ﮜ ﮝ
ڳ ﮖ ﮗ ﮘ ﮙ
ں ﮞ ﮟ
ڻ ﮠ ﮡ ﮢ ﮣ
ھ ﮪ ﮫ ﮬ ﮭ
ۀ ﮤ ﮥ
ہ ﮦ ﮧ ﮨ ﮩ
ۅ ﯠ ﯡ
ۆ ﯙ ﯚ
ۇ ﯗ ﯘ
ۈ ﯛ ﯜ
ۉ ﯢ ﯣ
ۋ ﯞ ﯟ
ی ﯼ ﯽ ﯾ ﯿ
ې ﯤ ﯥ ﯦ ﯧ
ے ﮮ ﮯ
ۓ ﮰ ﮱ`

/** Letters that join on both sides. */
export const DUAL_JOINING =
  '\u0620\u0626\u0628\u062A\u062B\u062C\u062D\u062E\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A' +
  '\u063B\u063C\u063D\u063E\u063F\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0649\u064A\u066E\u066F' +
  '\u0678\u0679\u067A\u067B\u067C\u067D\u067E\u067F\u0680\u0681\u0682\u0683\u0684\u0685\u0686\u0687' +
  '\u069A\u069B\u069C\u069D\u069E\u069F\u06A0\u06A1\u06A2\u06A3\u06A4\u06A5\u06A6\u06A7\u06A8\u06A9' +
  '\u06AA\u06AB\u06AC\u06AD\u06AE\u06AF\u06B0\u06B1\u06B2\u06B3\u06B4\u06B5\u06B6\u06B7\u06B8\u06B9' +
  '\u06BA\u06BB\u06BC\u06BD\u06BE\u06BF\u06C1\u06C2\u06CC\u06CE\u06D0\u06D1\u06FA\u06FB\u06FC\u06FF' +
  '\u0750\u0751\u0752\u0753\u0754\u0755\u0756\u0757\u0758\u075C\u075D\u075E\u075F\u0760\u0761\u0762' +
  '\u0763\u0764\u0765\u0766\u0767\u0768\u0769\u076A\u076D\u076E\u076F\u0770\u0772\u0775\u0776\u0777' +
  '\u077A\u077B\u077C\u077D\u077E\u077F\u0886\u0889\u088A\u088B\u088C\u088D\u08A0\u08A1\u08A2\u08A3' +
  '\u08A4\u08A5\u08A6\u08A7\u08A8\u08A9\u08AF\u08B0\u08B3\u08B4\u08B5\u08B6\u08B7\u08B8\u08BA\u08BB' +
  '\u08BC\u08BD\u08BE\u08BF\u08C0\u08C1\u08C2\u08C3\u08C4\u08C5\u08C6\u08C7\u08C8'

/** Letters that join to the one before only. */
export const RIGHT_JOINING =
  '\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671\u0672\u0673\u0675\u0676' +
  '\u0677\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u0691\u0692\u0693\u0694\u0695\u0696' +
  '\u0697\u0698\u0699\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CD\u06CF\u06D2' +
  '\u06D3\u06D5\u06EE\u06EF\u0759\u075A\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0870\u0871' +
  '\u0872\u0873\u0874\u0875\u0876\u0877\u0878\u0879\u087A\u087B\u087C\u087D\u087E\u087F\u0880\u0881' +
  '\u0882\u088E\u08AA\u08AB\u08AC\u08AE\u08B1\u08B2\u08B9'
