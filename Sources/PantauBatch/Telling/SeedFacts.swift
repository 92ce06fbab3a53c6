package import PantauDomain
import PantauIntake

extension Reference {
  /// What `registry` shows: how much of everything the seeds hold.
  package var seedCounts: [(label: Phrase, value: String)] {
    let counts = seeds.counts(requirements)
    var rows: [(label: Phrase, value: String)] = [
      (Phrase(id: "Wilayah", en: "Regions"), String(counts.regions)),
      (
        Phrase(id: "Provinsi / kabupaten / kota", en: "Provinces / kabupaten / kota"),
        "\(counts.provinces) / \(counts.regencies) / \(counts.cities)"
      ),
      (Phrase(id: "Nama yang dipakai beberapa wilayah", en: "Names of several regions"), String(counts.homonyms)),
      (Phrase(id: "Kode lama", en: "Retired codes"), String(counts.retiredCodes)),
      (Phrase(id: "Wilayah dengan waktu tempuh", en: "Regions with a lead time"), String(counts.leadTimes)),
    ]
    for cycle in counts.cycles {
      rows += [
        (Phrase(id: "\(cycle.code): tahapan", en: "\(cycle.code): stages"), String(cycle.stages)),
        (Phrase(id: "\(cycle.code): dokumen", en: "\(cycle.code): documents"), String(cycle.documents)),
        (Phrase(id: "\(cycle.code): barang", en: "\(cycle.code): goods"), String(cycle.goods)),
        (
          Phrase(id: "\(cycle.code): wilayah yang ikut", en: "\(cycle.code): regions taking part"),
          String(cycle.regions)
        ),
      ]
      rows += cycle.grants.map { grant in
        (
          Phrase(
            id: "\(cycle.code): NPHD wajib dengan \(grant.recipient.rawValue)",
            en: "\(cycle.code): required grants with \(grant.recipient.rawValue)"), String(grant.regions)
        )
      }
    }
    return rows + [
      (Phrase(id: "Kategori hambatan", en: "Obstacle categories"), String(counts.categories)),
      (Phrase(id: "Kendala NPHD", en: "Grant issues"), String(counts.grantIssues)),
      (Phrase(id: "Unit", en: "Units"), String(counts.units)),
      (Phrase(id: "Hari libur", en: "Holidays"), String(counts.holidays)),
      (Phrase(id: "Sinonim", en: "Synonyms"), String(counts.synonyms)),
    ]
  }
}
