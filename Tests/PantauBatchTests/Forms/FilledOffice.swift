import PantauBatch
import PantauDomain

/// Two offices that have said what spreadsheets like to spoil, in a week in which all six forms are asked.
struct FilledOffice {
  static let week = "2024-W02"
  static let asOf = "2024-01-12T10:00:00+07:00"
  static let codes = ["11.01", "73.10"]

  /// Codes, dates, amounts and texts, each of which some spreadsheet takes for something else.
  private static let forms = [
    "tahapan": """
    kode_wilayah;periode;kode_tahapan;status;persen;tanggal_mulai;tanggal_selesai;penanggung_jawab;keterangan
    KODE;2024-W01;PM08;berjalan;75,5;05/01/2024;10/02/2024;1/2;=1+1
    KODE;2024-W01;PM10;terkendala;33,33;10/11/2023;;Kepala Bidang;"Kapal ""Sabuk"" batal; ombak, angin"
    KODE;2024-W01;PK04;selesai;100;;;+62 411 123456;-5 petugas

    """,
    "dokumen": """
    kode_wilayah;periode;kode_dokumen;status_dokumen;nomor;tanggal;tautan;keterangan
    KODE;2024-W01;DH01;ada;001/NPHD/2023;09/11/2023;https://contoh.go.id/a?b=1;@lampiran
    KODE;2024-W01;DH05;ada;0012;01/02/2023;;3-4
    KODE;2024-W01;DP08;ada;1/2;12/10/2023;;TRUE
    KODE;2024-W01;DP09;proses;1e5;;;Mar 2023

    """,
    "nphd": """
    kode_wilayah;periode;siklus;penerima;status_nphd;nomor_nphd;tanggal_nphd;nilai;cair_1;tanggal_cair_1;cair_2;tanggal_cair_2;kode_kendala;kendala;tindak_lanjut
    KODE;2024-W01;pilkada2024;KPU;ditandatangani;12.30;10/11/2023;123456789012;49382715605;05/12/2023;0;;;;
    KODE;2024-W01;pilkada2024;Bawaslu;adendum;900/11.10;11/10/2023;9223372036854775807;9007199254740993;01/12/2023;1;02/01/2024;;;12:30
    KODE;2024-W01;pilkada2024;TNI;pembahasan;;;;;;;;K4;1.250.000;'73.10

    """,
    "logistik": """
    kode_wilayah;periode;siklus;kode_barang;kebutuhan;diterima;rusak;terdistribusi;tanggal_diterima;tanggal_kirim;moda;keterangan
    KODE;2024-W01;pemilu2024;KTK;1250000;900000;12;0;11/01/2024;12/02/2024;kapal 2;007
    KODE;2024-W01;pemilu2024;BLK;4096;4096;;4096;02/01/2024;03/01/2024;truk;5%

    """,
    "hambatan": """
    kode_wilayah;periode;nomor;kode_tahapan;kategori;tingkat;uraian;tanggal_kejadian;koordinasi;tindak_lanjut;status_hambatan;target_selesai
    KODE;2024-W01;1;PM10;H11;tinggi;Gudang bocor 11.01;02/01/2024;KPU/BMKG;1,250;baru;01/03/2024
    KODE;2024-W01;01;;H01;sedang;=SUM(A1);03/01/2024;;;ditangani;
    KODE;2024-W01;1/2;;H01;rendah;Selesai;03/01/2024;;;selesai;

    """,
  ]

  let trial: TrialWorkspace

  /// What both have said, taken into the ledger.
  init() throws {
    trial = try TrialWorkspace(.whole)
    for (form, text) in FilledOffice.forms {
      for code in FilledOffice.codes {
        let lines = text.split(separator: "\n")
        let rows = lines.dropFirst().map { "\(code)\($0.dropFirst("KODE".count))\n" }
        try trial.drop("\(lines[0])\n" + rows.joined(), as: "\(code)/\(form).csv")
      }
    }
    let outcome = try trial.take("2024-01-05T10:00:00+07:00")
    guard outcome.isAllAccepted, outcome.taken.count == 10 else { throw NotAccepted(findings: outcome.findings) }
  }

  /// Writes the forms of both for the week, below the workspace.
  @discardableResult
  func write(to folder: String = "formulir") throws -> WrittenForms {
    let maker = FormMaker(workspace: trial.workspace, asOf: try instant(FilledOffice.asOf), log: Logs.silent)
    return try maker.write(
      FormRequest(
        offices: FilledOffice.codes, period: ReportingWeek(FilledOffice.week), folder: "\(trial.path)/\(folder)"))
  }
}

struct NotAccepted: Error {
  let findings: [String]
}

extension BatchOutcome {
  /// Those that keep something from being accepted.
  var findings: [String] {
    taken.flatMap { file in
      file.findings.filter { $0.severity == .error }.map { finding in
        "\(file.path):\(finding.line ?? 0) \(finding.code) \(finding.column ?? "-") \(finding.value ?? "-")"
      }
    }
  }
}
