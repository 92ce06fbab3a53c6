import PantauBatch
import PantauDomain

/// What `verify` and `rebuild` tell a person.
enum VerifyText {
  static func lines(of verification: Verification, _ console: Console) -> String {
    let files = { (area: Difference.Area) in verification.files[area] ?? 0 }
    let looked = Phrase(
      id: """
        Buku besar: \(verification.submissions) kiriman, \(verification.rows) baris. Berkas: \(files(.archive)) arsip, \
        \(files(.setAside)) ditolak, \(files(.workbooks)) buku kerja, \(files(.receipts)) tanda terima.
        """,
      en: """
        Ledger: \(verification.submissions) submissions, \(verification.rows) rows. Files: \(files(.archive)) archived, \
        \(files(.setAside)) rejected, \(files(.workbooks)) workbooks, \(files(.receipts)) receipts.
        """)
    var lines = [looked[console.language]]
    if verification.waiting > 0 {
      let waiting = Phrase(
        id: "\(verification.waiting) berkas dari putaran yang terputus; putaran berikutnya menyelesaikannya.",
        en: "\(verification.waiting) files of a batch that was cut short; the next run finishes them.")
      lines.append(waiting[console.language])
    }
    lines += told(verification.differences, console)
    let end =
      verification.isSound
      ? Phrase(id: "Semuanya cocok.", en: "Everything matches.")
      : Phrase(
        id: "\(verification.differences.count) perbedaan.", en: "\(verification.differences.count) differences.")
    return (lines + [end[console.language]]).joined(separator: "\n")
  }

  static func lines(of outcome: RebuildOutcome, _ console: Console) -> String {
    var phrases = [
      Phrase(
        id: "Buku besar baru: \(outcome.submissions) kiriman, \(outcome.rows) baris.",
        en: "New ledger: \(outcome.submissions) submissions, \(outcome.rows) rows.")
    ]
    if outcome.judgedAsOfArrival > 0 {
      phrases.append(
        Phrase(
          id:
            "\(outcome.judgedAsOfArrival) kiriman dinilai menurut waktu tibanya; waktu putarannya tidak diketahui lagi.",
          en: "\(outcome.judgedAsOfArrival) submissions judged as of their arrival; when the batch was is not known."))
    }
    if !outcome.isCompared {
      phrases.append(
        Phrase(
          id: "Buku besar lama tidak ada atau tidak terbaca, jadi tidak dibandingkan.",
          en: "There is no old ledger that can be read, so nothing was compared."))
    } else if outcome.differences.isEmpty {
      phrases.append(
        Phrase(id: "Isinya sama dengan yang lama.", en: "It says the same as the old one."))
    }
    phrases += outcome.renumbered.map { file in
      let path = TerminalText.safe(file.path)
      return Phrase(
        id: """
          \(path): semula nomor \(file.was), sekarang nomor \(file.now), karena nomor \(file.was) diberikan dua kali \
          (sipantau.db pernah dipulihkan dari cadangan yang lebih lama). Tanda terima barunya ada di tanda-terima/; \
          beri tahu kantornya.
          """,
        en: """
          \(path): was number \(file.was), is now number \(file.now), because number \(file.was) was given twice \
          (an older copy of sipantau.db was put back). Its new receipt is in tanda-terima/; tell its office.
          """)
    }
    let end: Phrase
    if let old = outcome.oldLedger {
      end = Phrase(id: "Sudah berlaku; yang lama: \(old)", en: "It is in force; the old one: \(old)")
    } else if outcome.isInForce {
      end = Phrase(id: "Sudah berlaku.", en: "It is in force.")
    } else {
      end = Phrase(
        id: """
          Yang lama tetap berlaku, karena yang baru (sipantau.db.baru) kurang darinya. Perbaiki yang disebut di atas, atau \
          jalankan dengan --force.
          """,
        en: """
          The old one stays in force, because the new one (sipantau.db.baru) lacks some of it. Mend what is named above, \
          or run it with --force.
          """)
    }
    return (phrases.map { $0[console.language] } + told(outcome.differences, console) + [end[console.language]])
      .joined(separator: "\n")
  }

  private static func told(_ differences: [Difference], _ console: Console) -> [String] {
    differences.map { difference in
      let number = difference.number.map { Phrase(id: " (kiriman \($0))", en: " (submission \($0))") }
      let text = Phrase(
        id: """
          \(difference.path)\(number?.id ?? ""): seharusnya \(difference.expected.id); ternyata \(difference.found.id). \
          \(difference.remedy.id)
          """,
        en: """
          \(difference.path)\(number?.en ?? ""): should be \(difference.expected.en); is \(difference.found.en). \
          \(difference.remedy.en)
          """)
      return console.painted("✗", .red) + " " + TerminalText.safe(text[console.language])
    }
  }
}
