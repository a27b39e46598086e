/**
 * Units of measure and of time. Phrases are separated by `|`; ال and the tanwin of مترا are taken off before the lookup,
 * so they are not repeated. Standard names after CLDR 48 (cldr-units-full, ar: long and short), abbreviations and other
 * spellings after news. Codes in the style of UCUM; where it has none, the name itself.
 */
export interface Unit {
  readonly code: string
  readonly kind: 'measure' | 'duration' | 'percent'
  readonly forms: string
  /** Two of it in one word: مترين. Construct forms (مترَي) look like adjectives and are left out. */
  readonly two?: string
  /** Lengths take مربع and مكعب, and make speeds: كيلومترا في الساعة. */
  readonly length?: true
}

export const UNITS: readonly Unit[] = [
  // time
  { code: 'year', kind: 'duration', forms: 'سنة|سنوات|سنين|سنواته|عام|أعوام|سنة ميلادية|سنة هجرية', two: 'سنتان سنتين عامان عامين' },
  { code: 'month', kind: 'duration', forms: 'شهر|أشهر|شهور|اشهر', two: 'شهران شهرين' },
  { code: 'week', kind: 'duration', forms: 'أسبوع|أسابيع|اسبوع', two: 'أسبوعان أسبوعين' },
  { code: 'day', kind: 'duration', forms: 'يوم|أيام|يوم عمل|أيام عمل|يوما عمل|day|days', two: 'يومان يومين' },
  { code: 'hour', kind: 'duration', forms: 'ساعة|ساعات|ساعه|سويعات', two: 'ساعتان ساعتين' },
  { code: 'minute', kind: 'duration', forms: 'دقيقة|دقائق|دقايق', two: 'دقيقتان دقيقتين' },
  { code: 'second', kind: 'duration', forms: 'ثانية|ثوان|ثواني', two: 'ثانيتان ثانيتين' },
  { code: 'ms', kind: 'duration', forms: 'ملي ثانية|مللي ثانية|ميلي ثانية|جزء من الألف من الثانية' },
  { code: 'us', kind: 'duration', forms: 'ميكروثانية|ميكرو ثانية' },
  { code: 'ns', kind: 'duration', forms: 'نانوثانية|نانو ثانية' },
  { code: 'century', kind: 'duration', forms: 'قرن|قرون', two: 'قرنان قرنين' },
  { code: 'decade', kind: 'duration', forms: 'عقد|عقود', two: 'عقدان عقدين' },
  { code: 'quarter', kind: 'duration', forms: 'ربع سنوي|ربعا سنويا|أرباع سنوية' },
  // length
  { code: 'km', kind: 'measure', length: true, forms: 'كيلومتر|كيلومترات|كيلو متر|كيلو مترات|كيلومترا|كيلوميتر|كيلوميترات|كلم|كم|كيلو مترا|ك م|km|kms', two: 'كيلومتران كيلومترين' },
  { code: 'm', kind: 'measure', length: true, forms: 'متر|أمتار|امتار|م|ميتر|مترات|مترا', two: 'متران مترين' },
  { code: 'dm', kind: 'measure', length: true, forms: 'ديسيمتر' },
  { code: 'cm', kind: 'measure', length: true, forms: 'سنتيمتر|سنتيمترات|سنتمتر|سنتمترات|سنتي متر|سنتيميتر|سم|سنتم|سنتي|cm', two: 'سنتيمتران سنتيمترين سنتمترين' },
  { code: 'mm', kind: 'measure', length: true, forms: 'مليمتر|مليمترات|ملليمتر|ملليمترات|ميليمتر|ميليمترات|ملم|مم|ميلليمتر|ملمتر|ملي متر|مللي متر|ميلي متر|ميليمترا|ميللي متر|mm' },
  { code: 'um', kind: 'measure', length: true, forms: 'ميكرومتر|ميكرومترات|ميكرون|ميكرونات|ميكرو متر' },
  { code: 'nm', kind: 'measure', length: true, forms: 'نانومتر|نانو متر|نانومترات|nm' },
  { code: 'mi', kind: 'measure', length: true, forms: 'ميل|أميال|اميال|mile|miles', two: 'ميلين' },
  { code: 'nmi', kind: 'measure', forms: 'ميل بحري|أميال بحرية|ميلا بحريا' },
  { code: 'ft', kind: 'measure', length: true, forms: 'قدم|أقدام|قدما|ft' },
  { code: 'in', kind: 'measure', length: true, forms: 'بوصة|بوصات|إنش|إنشات|انش|بوصه', two: 'بوصتان بوصتين' },
  { code: 'yd', kind: 'measure', length: true, forms: 'ياردة|ياردات|يارده', two: 'ياردتان ياردتين' },
  { code: 'ly', kind: 'measure', forms: 'سنة ضوئية|سنوات ضوئية' },
  { code: 'AU', kind: 'measure', forms: 'وحدة فلكية|وحدات فلكية' },
  // area
  { code: 'ha', kind: 'measure', forms: 'هكتار|هكتارات|هكتارا', two: 'هكتاران هكتارين' },
  { code: 'acre', kind: 'measure', forms: 'فدان|فدانا|أفدنة|فدادين|آكر|إيكر|اكر', two: 'فدانان فدانين' },
  { code: 'dunam', kind: 'measure', forms: 'دونم|دونمات|دونما|دنم', two: 'دونمان دونمين' },
  // mass
  { code: 't', kind: 'measure', forms: 'طن|أطنان|طنا|طن متري|أطنان مترية|طنا متريا|اطنان', two: 'طنان طنين' },
  { code: 'kg', kind: 'measure', forms: 'كيلوغرام|كيلوغرامات|كيلوجرام|كيلوجرامات|كيلو غرام|كيلو جرام|كيلو غراما|كيلو جراما|كيلوغراما|كيلو غرامات|كيلو جرامات|كلغ|كغ|كجم|كغم|كلجم|كلج|كيلوقرام|كيلو قرام|كيلو|كيلوغ|كيلوات|kg', two: 'كيلوغرامان كيلوغرامين كيلوجرامين' },
  { code: 'g', kind: 'measure', forms: 'غرام|غرامات|غراما|جرام|جرامات|جراما|غم|جم|غ|قرام|قرامات|gr', two: 'غرامان غرامين جرامين' },
  { code: 'mg', kind: 'measure', forms: 'مليغرام|مليغرامات|ملليغرام|ملليغرامات|مليجرامات|ملليجرامات|مليجرام|ملليجرام|ميليغرام|ميليغرامات|ميلليغرام|ملغ|ملغم|ملجم|ملج|مغ|ملي غرام|ملي جرام|مللي جرام|ميليجرام|مليغراما|mg' },
  { code: 'ug', kind: 'measure', forms: 'ميكروغرام|ميكروجرام|ميكروغرامات|ميكروغراما|ميكرو غرام' },
  { code: 'lb', kind: 'measure', forms: 'رطل|أرطال|رطلا|باوند|باوندا|باوندات|ارطال|lb|lbs', two: 'رطلان رطلين' },
  { code: 'oz', kind: 'measure', forms: 'أونصة|أونصات|أوقية|أوقيات|أواق|أونصه', two: 'أونصتان أونصتين' },
  { code: 'quintal', kind: 'measure', forms: 'قنطار|قناطير|قنطارا|كنتال|كنتالا', two: 'قنطاران قنطارين' },
  { code: 'ct', kind: 'measure', forms: 'قيراط|قراريط|قيراطا', two: 'قيراطان قيراطين' },
  { code: 'ardeb', kind: 'measure', forms: 'إردب|أردب|أرادب|إردبا' },
  // volume
  { code: 'L', kind: 'measure', forms: 'لتر|لترا|لترات|ليتر|ليترا|ليترات|liter|litre', two: 'لتران لترين ليتران ليترين' },
  { code: 'mL', kind: 'measure', forms: 'مليلتر|ملليلتر|ميليلتر|ميلليلتر|مليليتر|ملليتر|مللتر|ميلي لتر|ملي لتر|مللي لتر|مل|ملل|مليلترات|مليلترا|مللي|ml' },
  { code: 'cL', kind: 'measure', forms: 'سنتيلتر|سنتلتر|سنتيليتر' },
  { code: 'dL', kind: 'measure', forms: 'ديسيلتر|ديسيليتر' },
  { code: 'hL', kind: 'measure', forms: 'هكتوليتر|هكتولتر|هكتو ليتر|هكتو لتر' },
  { code: 'gal', kind: 'measure', forms: 'غالون|غالونات|غالونا|جالون|جالونات|جالونا|غلن', two: 'غالونان غالونين جالونين' },
  { code: 'bbl', kind: 'measure', forms: 'برميل|براميل|برميلا|برميل نفط|barrel', two: 'برميلان برميلين' },
  { code: 'cup', kind: 'measure', forms: 'كوب|أكواب|كوبا|اكواب', two: 'كوبان كوبين' },
  // temperature, angle
  { code: 'Cel', kind: 'measure', forms: 'درجة مئوية|درجات مئوية|درجه مئويه|درجة سلزيوس|درجة سيلسيوس|سلزيوس|سيلسيوس|سيليزيوس|درجة سيليزية|درجة سليزية|° سلزيوس|درجات سيليزية|° مئوية|°م|°c|℃|° c|درجة سلسيوس|درجات سلسيوس|مئوية|درجة مئويه' },
  { code: 'degF', kind: 'measure', forms: 'درجة فهرنهايت|درجات فهرنهايت|فهرنهايت|° فهرنهايت|درجة فهرنهايتية|°f|℉|° f' },
  { code: 'K', kind: 'measure', forms: 'درجة كلفن|كلفن|كالفن|درجات كلفن' },
  { code: 'deg', kind: 'measure', forms: 'درجة|درجات|درجه|°|درجة حرارة', two: 'درجتان درجتين' },
  // energy, power, electricity
  { code: 'W', kind: 'measure', forms: 'واط|وات|واطا' },
  { code: 'kW', kind: 'measure', forms: 'كيلوواط|كيلوات|كيلووات|كيلو واط|كيلو وات|ك و' },
  { code: 'MW', kind: 'measure', forms: 'ميغاواط|ميجاواط|ميغاوات|ميجاوات|ميغا واط|ميجا واط|ميغا وات|ميجا وات|ميقاواط|ميغاواطا|ميجاواطا|mw' },
  { code: 'GW', kind: 'measure', forms: 'غيغاواط|جيجاواط|غيغاوات|جيجاوات|غيغا واط|جيجا واط|غيغا وات|جيجا وات|جيغاواط|جيغا واط|جيغاوات|gw' },
  { code: 'TW', kind: 'measure', forms: 'تيراواط|تيراوات|تيرا واط' },
  { code: 'Wh', kind: 'measure', forms: 'واط ساعة|واط/ساعة|وات ساعة' },
  { code: 'kWh', kind: 'measure', forms: 'كيلوواط ساعة|كيلوواط/ساعة|كيلو واط ساعة|كيلو واط/ساعة|كيلووات ساعة|كيلوات ساعة|كيلوات/ساعة|كيلووات/ساعة|كيلو وات ساعة|كيلو وات/ساعة|كيلوواط في الساعة|كيلووات في الساعة|كيلوواط/س|kwh' },
  { code: 'MWh', kind: 'measure', forms: 'ميغاواط ساعة|ميجاواط ساعة|ميغاوات ساعة|ميجاوات ساعة|ميغاواط/ساعة|ميجاواط/ساعة|ميجاوات/ساعة|ميغاواط في الساعة|ميجاوات في الساعة|ميجاواط في الساعة' },
  { code: 'GWh', kind: 'measure', forms: 'غيغاواط ساعة|جيجاواط ساعة|غيغاوات ساعة|جيجاوات ساعة|غيغاواط/ساعة|جيجاوات/ساعة|جيجاواط/ساعة' },
  { code: 'TWh', kind: 'measure', forms: 'تيراواط ساعة|تيراوات ساعة|تيراواط/ساعة' },
  { code: 'J', kind: 'measure', forms: 'جول|جولا' },
  { code: 'kJ', kind: 'measure', forms: 'كيلوجول|كيلو جول' },
  { code: 'cal', kind: 'measure', forms: 'سعرة|سعر حراري|سعرة حرارية|سعرات حرارية|سعرا حراريا|سعرات|كالوري|سعره حراريه|سعرة حراريه' },
  { code: 'kcal', kind: 'measure', forms: 'كيلو سعرة|كيلو كالوري|كيلوكالوري|كيلو سعرة حرارية|كيلوسعرة' },
  { code: 'HP', kind: 'measure', forms: 'حصان|قوة حصان|حصانا|حصانا بخاريا|حصان بخاري' },
  { code: 'V', kind: 'measure', forms: 'فولت|فولط|فولتا' },
  { code: 'kV', kind: 'measure', forms: 'كيلوفولت|كيلو فولت|ك ف' },
  { code: 'A', kind: 'measure', forms: 'أمبير' },
  { code: 'mAh', kind: 'measure', forms: 'ملي أمبير|مللي أمبير|ميلي أمبير|ملي أمبير في الساعة|مللي أمبير/ساعة|mah' },
  { code: 'Hz', kind: 'measure', forms: 'هرتز|هيرتز' },
  { code: 'kHz', kind: 'measure', forms: 'كيلوهرتز|كيلو هرتز' },
  { code: 'MHz', kind: 'measure', forms: 'ميغاهرتز|ميجاهرتز|ميغا هرتز|ميجا هرتز|ميغاهيرتز|ميجاهيرتز' },
  { code: 'GHz', kind: 'measure', forms: 'غيغاهرتز|جيجاهرتز|غيغا هرتز|جيجا هرتز|جيجاهيرتز|غيغاهيرتز|جيجا هيرتز' },
  // data
  { code: 'bit', kind: 'measure', forms: 'بت' },
  { code: 'B', kind: 'measure', forms: 'بايت' },
  { code: 'kB', kind: 'measure', forms: 'كيلوبايت|كيلو بايت|kb' },
  { code: 'MB', kind: 'measure', forms: 'ميغابايت|ميجابايت|ميغا بايت|ميجا بايت|ميغا|ميجا|ميكابايت|mb' },
  { code: 'GB', kind: 'measure', forms: 'غيغابايت|جيجابايت|غيغا بايت|جيجا بايت|جيغا بايت|جيغابايت|غيغا|جيجا|جيكابايت|gb' },
  { code: 'TB', kind: 'measure', forms: 'تيرابايت|تيرا بايت|tb' },
  { code: 'PB', kind: 'measure', forms: 'بيتابايت|بيتا بايت' },
  { code: 'Mbit/s', kind: 'measure', forms: 'ميغابت في الثانية|ميجابت في الثانية|ميغابت/ثانية|ميجابت/ثانية|ميغابايت في الثانية|ميجابايت في الثانية|ميغابت|ميجابت|ميجا بت في الثانية|ميغا بت في الثانية|mbps' },
  { code: 'Gbit/s', kind: 'measure', forms: 'غيغابت في الثانية|جيجابت في الثانية|غيغابت|جيجابت|جيجا بت في الثانية|gbps' },
  { code: 'ميجابكسل', kind: 'measure', forms: 'ميجابكسل|ميجا بكسل|ميغابكسل|ميغا بكسل|ميجابيكسل|ميغابيكسل|ميجا بيكسل|ميغا بيكسل|mp' },
  { code: 'بكسل', kind: 'measure', forms: 'بكسل|بيكسل' },
  // speed, pressure, sound, radiation, light
  { code: 'km/h', kind: 'measure', forms: 'كم/س|كلم/س|كم س|كم في س|كلم في س|كم/سا|كلم/سا|km/h' },
  { code: 'kn', kind: 'measure', forms: 'عقدة|عقدة بحرية|عقد بحرية|عقده' },
  { code: 'Pa', kind: 'measure', forms: 'باسكال' },
  { code: 'hPa', kind: 'measure', forms: 'هكتوباسكال|هيكتوباسكال' },
  { code: 'kPa', kind: 'measure', forms: 'كيلوباسكال' },
  { code: 'bar', kind: 'measure', forms: 'بار' },
  { code: 'mbar', kind: 'measure', forms: 'ملي بار|مليبار|ميليبار|مللي بار' },
  { code: 'mmHg', kind: 'measure', forms: 'مليمتر زئبقي|مم زئبق|ملم زئبق|ملم زئبقي|مم زئبقي|ملليمتر زئبق' },
  { code: 'dB', kind: 'measure', forms: 'ديسيبل|ديسبل' },
  { code: 'Sv', kind: 'measure', forms: 'سيفرت' },
  { code: 'mSv', kind: 'measure', forms: 'ملي سيفرت|مللي سيفرت|ميلي سيفرت' },
  { code: 'TEU', kind: 'measure', forms: 'حاوية نمطية|حاوية قياسية|حاويات نمطية|حاوية مكافئة' },
  { code: 'mach', kind: 'measure', forms: 'ماخ' },
  { code: 'N', kind: 'measure', forms: 'نيوتن' },
  { code: 'BTU', kind: 'measure', forms: 'وحدة حرارية بريطانية|وحدة حرارية|وحدات حرارية بريطانية' },
  // shares
  { code: '%', kind: 'percent', forms: '%|٪|في المئة|في المائة|في المية|في الماية|بالمئة|بالمائة|بالمية|من المئة|من المائة|بالماية|بالمئه|نقطة مئوية|نقاط مئوية|نقطة مئوية|نقطة مائوية|نقطة في المئة|نقطة في المائة|نقاط في المئة|نقاط في المائة|نقط في المائة|نقط مئوية|بالميه|percent|في المائه|فى المائة|نقطتين مئويتين' },
  { code: '%o', kind: 'percent', forms: '‰|في الألف|بالألف' },
  { code: 'bp', kind: 'measure', forms: 'نقطة أساس|نقاط أساس|نقطة أساسية|نقاط أساسية|نقطة اساس' },
]

/** What makes another unit of a length: its square, its cube, a speed. The code is continued by `adds`. */
export const UNIT_ENDINGS: readonly { readonly forms: string, readonly adds: string }[] = [
  { forms: 'مربع|مربعة|مربعا|مربعين|2|²|مربعات', adds: '2' },
  { forms: 'مكعب|مكعبة|مكعبا|مكعبين|3|³|مكعبات', adds: '3' },
  { forms: 'في الساعة|بالساعة|/ ساعة|/ الساعة|للساعة|/ س|بالساعه|لكل ساعة|كل ساعة|فى الساعة|ساعة', adds: '/h' },
  { forms: 'في الثانية|بالثانية|/ ثانية|/ الثانية|للثانية|/ ث|لكل ثانية', adds: '/s' },
]
