import PantauDomain
import PantauLedger

/// The sentences of a receipt, in both languages.
struct ReceiptWords {
  let receipt: Receipt
  /// In which times are told.
  let zone: Zone

  var outcome: Phrase {
    let (accepted, held) = (receipt.submission.rowsAccepted, receipt.submission.rowsHeld)
    return switch receipt.submission.status {
    case .accepted: Phrase(id: "DITERIMA: \(accepted) baris tercatat.", en: "accepted: \(rows(accepted)).")
    case .partlyHeld:
      Phrase(
        id: "DITERIMA SEBAGIAN: \(accepted) baris tercatat, \(held) baris ditahan.",
        en: "accepted in part: \(rows(accepted)) accepted, \(held) held.")
    case .rejected:
      Phrase(
        id: "DITOLAK: tidak ada isinya yang tercatat.", en: "rejected: nothing of it was kept as a report.")
    case .duplicate: repeated
    }
  }

  private var repeated: Phrase {
    guard let earlier = receipt.repeats else {
      return Phrase(id: "SUDAH KAMI TERIMA sebelumnya.", en: "received before.")
    }
    let time = earlier.arrival.written(in: zone)
    return Phrase(
      id: "SUDAH KAMI TERIMA pada \(time) (tanda terima \(earlier.number)). Tidak ada yang perlu dilakukan.",
      en: "received before, on \(time) (receipt \(earlier.number)). There is nothing to do.")
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  /// nil where the sender owes no forms at all.
  var obligation: Phrase? {
    guard let obligation = receipt.obligation else { return nil }
    let week = obligation.week
    if obligation.owed.isEmpty {
      return Phrase(id: "Laporan \(week) sudah lengkap.", en: "The report for \(week) is complete.")
    }
    let forms = obligation.owed.map(\.rawValue).joined(separator: ", ")
    let (day, time) = (obligation.deadline.day(in: zone), obligation.deadline.written(in: zone))
    let weekday = weekdays[day.weekday - 1]
    // At exactly the deadline is in time.
    return receipt.submission.arrival > obligation.deadline
      ? Phrase(
        id: "\(forms). Batas waktunya sudah lewat (\(weekday.id) \(time)); kirim secepatnya.",
        en: "Still owed for \(week): \(forms). They were due \(weekday.en) \(time); send them as soon as you can.")
      : Phrase(
        id: "\(forms). Paling lambat \(weekday.id) \(time).",
        en: "Still owed for \(week): \(forms), by \(weekday.en) \(time).")
  }
}

/// Monday first.
private let weekdays = [
  Phrase(id: "Senin", en: "Monday"), Phrase(id: "Selasa", en: "Tuesday"), Phrase(id: "Rabu", en: "Wednesday"),
  Phrase(id: "Kamis", en: "Thursday"), Phrase(id: "Jumat", en: "Friday"), Phrase(id: "Sabtu", en: "Saturday"),
  Phrase(id: "Minggu", en: "Sunday"),
]
