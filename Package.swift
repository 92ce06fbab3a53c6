// swift-tools-version:6.1

import PackageDescription

let domain: Target.Dependency = "PantauDomain"
let grid: Target.Dependency = "PantauGrid"

let package = Package(
  name: "sipantau",
  products: [
    .executable(name: "sipantau", targets: ["sipantau"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Ground: pure values, and the doors to the C libraries.
    .target(name: "PantauDomain"),
    .target(name: "PantauGrid"),
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibISAL", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CLinuxFiles"),
    .systemLibrary(name: "CLibZ", providers: [.apt(["zlib1g-dev"])]),

    // The seeds inside the program. A room of its own, because these long literals take a while to compile.
    .target(name: "ShippedSeeds", resources: [.embedInCode("seeds")]),

    // Core: text becomes facts, facts become findings, findings become sheets.
    .target(name: "PantauIntake", dependencies: [domain, grid]),
    .target(name: "PantauRules", dependencies: [domain]),
    .target(name: "PantauSheets", dependencies: [domain, grid]),

    // Adapters: each knows one thing outside, none knows another.
    .target(name: "PantauCSV", dependencies: [grid, "CLibCSV"]),
    .target(name: "PantauXLSX", dependencies: [grid, "CLibXLSXWriter", "CLibISAL", "CLibZ"]),
    .target(
      name: "PantauLedger", dependencies: [domain, "CLibCrypto", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "PantauInbox", dependencies: ["CLibCrypto", "CLinuxFiles"]),

    // Shell: one run, from the drop folder to the workbooks.
    .target(
      name: "PantauBatch",
      dependencies: [
        domain, grid, "PantauIntake", "PantauRules", "PantauSheets", "PantauCSV", "PantauXLSX", "PantauLedger",
        "PantauInbox", "ShippedSeeds", .product(name: "Logging", package: "swift-log"),
        .product(name: "Yams", package: "Yams"),
      ]),

    // Roof: the command line.
    .executableTarget(
      name: "sipantau",
      dependencies: [
        domain, "PantauBatch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests: a floor each, and one for the house itself.
    .testTarget(name: "PantauDomainTests", dependencies: [domain]),
    .testTarget(name: "PantauGridTests", dependencies: [grid]),
    .testTarget(name: "PantauIntakeTests", dependencies: ["PantauIntake", domain, grid, "PantauCSV"]),
    .testTarget(name: "PantauRulesTests", dependencies: ["PantauRules", domain]),
    .testTarget(
      name: "PantauSheetsTests", dependencies: ["PantauSheets", domain, grid], exclude: ["Golden"]),
    .testTarget(name: "PantauCSVTests", dependencies: ["PantauCSV", grid]),
    .testTarget(name: "PantauXLSXTests", dependencies: ["PantauXLSX", grid], exclude: ["Golden"]),
    .testTarget(
      name: "PantauLedgerTests",
      dependencies: ["PantauLedger", domain, .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "PantauInboxTests", dependencies: ["PantauInbox"]),
    .testTarget(
      name: "PantauBatchTests",
      dependencies: [
        "PantauBatch", "PantauCSV", "PantauInbox", "PantauLedger", domain,
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Logging", package: "swift-log"),
      ], exclude: ["Forms/Golden", "Receipts/Golden"]),
    .testTarget(name: "SipantauTests", dependencies: ["sipantau", "PantauBatch", domain]),
    .testTarget(name: "HouseTests"),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
