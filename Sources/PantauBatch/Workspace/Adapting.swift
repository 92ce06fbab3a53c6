import Glibc
import PantauDomain
import PantauInbox
import PantauLedger
import PantauXLSX

/// Runs what an adapter can fail at; its failure becomes a stop with the right exit status and what to do.
func adapting<Result: ~Copyable>(_ body: () throws(InboxFailure) -> Result) throws(Stop) -> Result {
  do throws(InboxFailure) { return try body() } catch { throw Stop(error) }
}

func adapting<Result>(_ body: () throws(LedgerFailure) -> Result) throws(Stop) -> Result {
  do throws(LedgerFailure) { return try body() } catch { throw Stop(error) }
}

func adapting<Result>(_ body: () throws(XLSXFailure) -> Result) throws(Stop) -> Result {
  do throws(XLSXFailure) { return try body() } catch { throw Stop(error) }
}

extension Stop {
  init(_ failure: InboxFailure) {
    let remedy =
      failure.code == EXDEV
      ? Phrase(
        id: "Letakkan masuk/, .proses/, arsip/ dan ditolak/ pada satu sistem berkas",
        en: "Put masuk/, .proses/, arsip/ and ditolak/ on one file system")
      : Phrase(id: "Periksa ruang disk dan hak akses", en: "Check disk space and permissions")
    self.init(
      .inputOutput,
      Phrase(
        id:
          "\(failure.path): \(failure.operation) gagal: \(failure.reason). \(remedy.id), lalu jalankan lagi; tidak ada kiriman yang hilang.",
        en:
          "\(failure.path): \(failure.operation) failed: \(failure.reason). \(remedy.en), then run again; no submission is lost."
      ))
  }

  init(_ failure: XLSXFailure) {
    self.init(
      .inputOutput,
      Phrase(
        id:
          "\(failure.path): buku kerja tidak dapat ditulis (\(failure.step)): \(failure.reason). Periksa ruang disk, lalu jalankan: sipantau report",
        en:
          "\(failure.path): the workbook could not be written (\(failure.step)): \(failure.reason). Check disk space, then run: sipantau report"
      ))
  }
}
