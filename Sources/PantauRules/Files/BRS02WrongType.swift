import PantauDomain

extension FileCatalogue {
  /// Not a date, a whole number or a percentage; or one that could mean two things, which is never guessed.
  static let wrongType = FileRule<ValueType>(
    "BRS-02", .error,
    title: Phrase(
      id: "Tanggal, angka, atau persen tidak dapat dibaca", en: "A date, number or percentage cannot be read"),
    why: Phrase(
      id:
        "Isian yang dapat berarti dua hal tidak ditebak, karena angka yang keliru lebih berbahaya daripada yang kosong.",
      en: "What could mean two things is not guessed: a wrong figure does more harm than a missing one."),
    remedy: Phrase(
      id: "Tulis tanggal seperti 10/11/2023, angka bulat seperti 1250000, persen dari 0 sampai 100 seperti 75,5.",
      en: "Write dates like 10/11/2023, whole numbers like 1250000, percentages from 0 to 100 like 75.5.")
  ) { type, context in
    switch type {
    case .date:
      Remark(
        Phrase(
          id: "Tanggal \(context.quoted) tidak dapat dibaca. Tulis seperti 10/11/2023.",
          en: "The date \(context.quoted) cannot be read. Write it like 10/11/2023."),
        mend: Phrase(id: "hari/bulan/tahun", en: "day/month/year"))
    case .wholeNumber:
      Remark(
        Phrase(
          id: "Angka \(context.quoted) tidak dapat dibaca. Tulis bilangan bulat, seperti 1250000 atau 1.250.000.",
          en: "The number \(context.quoted) cannot be read. Write a whole number, like 1250000 or 1.250.000."),
        mend: Phrase(id: "angka saja, tanpa desimal", en: "digits only, no decimals"))
    case .percent:
      Remark(
        Phrase(
          id: "Persen \(context.quoted) tidak dapat dibaca. Tulis angka dari 0 sampai 100, seperti 75,5.",
          en: "The percentage \(context.quoted) cannot be read. Write a number from 0 to 100, like 75.5."),
        mend: Phrase(id: "angka dari 0 sampai 100", en: "a number from 0 to 100"))
    }
  }
}
