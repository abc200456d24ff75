using System.Buffers;

namespace SupportAssistant.Core.Redaction;

/// <param name="Prefix">As the provider writes it; case counts.</param>
/// <param name="Least">Fewest characters after the prefix.</param>
/// <param name="Most">Most of them; what is longer is something else.</param>
internal sealed record TokenShape(string Prefix, SearchValues<char> Alphabet, int Least, int Most)
{
    private const int Any = 4_000;

    /// <summary>One row a token; from the providers' published formats.</summary>
    public static readonly TokenShape[] All =
    [
        // language models
        Url("sk-ant-", 40), Url("sk-proj-", 40), Url("sk-svcacct-", 40), Url("sk-admin-", 40), Url("sk-or-v1-", 40),
        Url("sk-", 32),
        Alnum("gsk_", 40), Alnum("xai-", 60), Url("nvapi-", 50), Alnum("pplx-", 40), Alnum("hf_", 30), Alnum("r8_", 30),
        Alnum("api_org_", 30),
        // code and packages
        Alnum("ghp_", 36), Alnum("gho_", 36), Alnum("ghu_", 36), Alnum("ghs_", 36), Alnum("ghr_", 36),
        Url("github_pat_", 60),
        Url("glpat-", 20), Url("gldt-", 20), Url("glrt-", 20), Url("glptt-", 30), Url("glcbt-", 18), Url("glsoat-", 20),
        Url("GR1348941", 20), Alnum("npm_", 36), Url("pypi-AgEI", 50), Alnum("rubygems_", 40), Url("dckr_pat_", 20),
        Wide("ATATT3", 100),
        Url("ATBB", 28, 60), Url("ATCTT3", 100), Alnum("AKCp", 60), Alnum("cmVmd", 50, 70), Url("sgp_", 40),
        Alnum("sonar_", 36),
        // clouds and hosts
        Alnum("AKIA", 16, 16), Alnum("ASIA", 16, 16), Alnum("ABIA", 16, 16), Alnum("ACCA", 16, 16),
        Wide("ABSK", 100, 140),
        Url("AIza", 35, 35), Wide("ya29.", 30), Url("GOCSPX-", 24), Wide("1//0", 35), Alnum("dop_v1_", 60),
        Alnum("doo_v1_", 60),
        Alnum("dor_v1_", 60), Alnum("LTAI", 12, 24), Alnum("AKID", 32, 32), Url("tskey-", 20), Wide("fo1_", 40),
        Wide("fm1", 60),
        Wide("fm2_", 60), Alnum("sbp_", 40), Wide("pscale_tkn_", 30), Wide("pscale_pw_", 30), Wide("dp.pt.", 40),
        Wide("dt0c01.", 60),
        Hex("dapi", 32, 32), Wide("hvs.", 24), Wide("hvb.", 24), Wide("hvr.", 24), Wide("pul-", 40, 40),
        Url("nfp_", 36), Url("v1.0-", 140),
        Url("HRKU-", 36), Url("rnd_", 24),
        // mail, chat, desks
        Url("xoxb-", 24), Url("xoxp-", 24), Url("xoxa-", 24), Url("xoxr-", 24), Url("xoxs-", 24), Url("xoxe-", 40),
        Wide("xoxe.xox", 40),
        Url("xapp-", 30), Wide("SG.", 60), Hex("key-", 32, 32), Url("xkeysib-", 60), Url("xsmtpsib-", 60),
        Hex("SK", 32, 32),
        Url("re_", 24), Alnum("lin_api_", 36), Alnum("ntn_", 43, 50), Alnum("secret_", 40), Url("figd_", 30),
        Url("PMAK-", 50),
        Alnum("s-s4t2ud-", 60), Wide("sha256~", 40), Alnum("POSTMARK", 24),
        // shops and payment
        Alnum("sk_live_", 16), Alnum("sk_test_", 16), Alnum("rk_live_", 16), Alnum("rk_test_", 16), Wide("whsec_", 24),
        Alnum("shpat_", 32), Alnum("shpss_", 32), Alnum("shpca_", 32), Alnum("shppa_", 32), Url("sq0atp-", 20),
        Url("sq0csp-", 40),
        Url("EAAA", 50), Alnum("EAACEdEose0cBA", 20), Alnum("EAAM", 80), Alnum("EAAC", 80), Alnum("rzp_live_", 14),
        Alnum("live_", 30, 40),
        Alnum("test_", 30, 40), Wide("access_token$production$", 40), Url("FLWSECK", 30), Alnum("EZAK", 54, 54),
        Alnum("EZTK", 54, 54),
        // watching, vaults, others
        Wide("glsa_", 40), Wide("glc_", 40), Alnum("NRAK-", 27), Alnum("NRII-", 32), Wide("sntrys_", 60),
        Alnum("sntryu_", 60),
        Wide("ops_eyJ", 100), Alnum("API-", 26, 26), Wide("phc_", 40), Alnum("dd_api_", 32), Wide("tfp_", 40),
        Url("A3-", 30, 48),
        Alnum("whmcs_", 24), Alnum("wst_", 24), Url("pat_", 24), Url("napi_", 30),
    ];

    private static TokenShape Alnum(string prefix, int least, int most = Any) => new(prefix, Tokens.Alnum, least, most);

    private static TokenShape Hex(string prefix, int least, int most) => new(prefix, Tokens.Hex, least, most);

    private static TokenShape Url(string prefix, int least, int most = Any) => new(prefix, Tokens.Url, least, most);

    private static TokenShape Wide(string prefix, int least, int most = Any) => new(prefix, Tokens.Wide, least, most);
}
