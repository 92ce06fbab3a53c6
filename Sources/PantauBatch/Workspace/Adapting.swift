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
    self.init(
      .inputOutput,
      Phrase(
        id:
          "\(failure.path): \(failure.operation) gagal: \(failure.reason). Periksa ruang disk dan hak akses, lalu jalankan lagi; tidak ada kiriman yang hilang.",
        en:
          "\(failure.path): \(failure.operation) failed: \(failure.reason). Check disk space and permissions, then run again; no submission is lost."
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
