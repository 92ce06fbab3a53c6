import PantauCSV
import PantauIntake

/// What `TableReading`, which is built in here as it stands, wants of the batch's reader; that one knows folders and ledger.
struct SubmissionReader: Sendable {
  let limits = CSVLimits()
  let mostFindings = 1_000_000
  let tellsLineEnds = true
  let intake: Intake

  init(_ world: World) { intake = world.intake }
}
