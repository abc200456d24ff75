namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>Keys and numbers, with the last that counts and the first that does not.</summary>
internal static class ExamplesOfTokens
{
    /// <summary>As <see cref="RedactionExamplesTests"/> reads them.</summary>
    public const string Rows =
        """
        # Tokens by their beginning
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789 ⇒ [API key removed]
        gh¦p_abcdefghijklmnopqrstuvwxyz012345678 ⇒ =
        xgh¦p_abcdefghijklmnopqrstuvwxyz0123456789 ⇒ =
        (gh¦p_abcdefghijklmnopqrstuvwxyz0123456789) ⇒ ([API key removed])
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789## ⇒ =
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789** ⇒ [API key removed]**
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789* x ⇒ [API key removed]* x
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789• ⇒ =
        gh¦p_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ⇒ =
        AK¦IAIOSFODNN7EXAMPLE ⇒ [API key removed]
        AK¦IAIOSFODNN7EXAMPLEX ⇒ =
        AK¦IAIOSFODNN7EXAMPL ⇒ =
        S¦G.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefg. ⇒ [API key removed].
        sk_¦live_abcdefgh\n12345678 ⇒ [API key removed]
        sk_¦live_abcdefghijkl\nmnop ⇒ =
        sk_¦live_abc\ndefghij12345678 ⇒ =
        sk_¦live_abcd\ndefghij12345678 ⇒ [API key removed]
        sk-¦proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEF\nGHIJKLMNOPQRSTUVWXYZ0123 next ⇒ [API key removed] next
        s¦k-abcdefghijklmnopqrstuvwxyz012345 ⇒ [API key removed]
        gh¦p_abcdefghijklmnopqrstuvwxyz0123456789 gh¦p_zbcdefghijklmnopqrstuvwxyz0123456789 ⇒ [API key removed] [API key removed]
        # Tokens by a mark inside
        abc7Q¦~defghijklmnopqrstuvwxyz01234567 ⇒ [API key removed]
        abcdQ¦~defghijklmnopqrstuvwxyz01234567 ⇒ =
        abc7Q¦~defghijklmnopqrstuvwxyz012 ⇒ =
        abc7Q¦~defghijklmnopqrstuvwxyz0123 ⇒ =
        abc7Q¦~defghijklmnopqrstuvwxyz0123456789ab ⇒ [API key removed]
        0123456789abcdef0123456789abcdef-u¦s12 ⇒ [API key removed]
        0123456789abcdef0123456789abcdef-us ⇒ =
        0123456789abcdef0123456789abcdeg-u¦s12 ⇒ =
        123456789abcdef0123456789abcdef-u¦s12 ⇒ =
        12345678:AAabcdefghijklmnopqrstuvwxyz0123456 ⇒ [API key removed]
        1234567:AAabcdefghijklmnopqrstuvwxyz0123456 ⇒ =
        12345678:AAabcdefghijklmnopqrstuvwxyz01234 ⇒ =
        12345678:AAabcdefghijklmnopqrstuvwxyz012345 ⇒ [API key removed]
        12345678:AAabcdefghijklmnopqrstuvwxyz0123456789 ⇒ =
        123456789012345|abcdefghijklmnopqrstuvwx-_1 ⇒ [API key removed]
        12345678901234|abcdefghijklmnopqrstuvwx-_1 ⇒ =
        123456789012345|abcdefghijklmnopqrstuvwx-_12 ⇒ =
        MTIzNDU2Nzg5MDEyMzQ1Njc4.AbCdEf.abcdefghijklmnopqrstuvwxyz1 ⇒ [API key removed]
        NTIzNDU2Nzg5MDEyMzQ1Njc.AbCdEfg.abcdefghijklmnopqrstuvwxyz1 ⇒ [API key removed]
        OTIzNDU2Nzg5MDEyMzQ1Nj.AbCdEf.abcdefghijklmnopqrstuvwxyz1 ⇒ =
        MTIzNDU2Nzg5MDEyMzQ1Njc4.AbCdE.abcdefghijklmnopqrstuvwxyz1 ⇒ =
        MTIzNDU2Nzg5MDEyMzQ1Njc4.AbCdEf.abcdefghijklmnopqrstuvwxyz ⇒ =
        xMTIzNDU2Nzg5MDEyMzQ1Njc4.AbCdEf.abcdefghijklmnopqrstuvwxyz1 ⇒ =
        # JSON web tokens
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N ⇒ [JWT removed]
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0 ⇒ =
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0. ⇒ [JWT removed].
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N. ⇒ [JWT removed].
        xey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N ⇒ =
        ey¦JhbGc.eyJzdWI.dozjgNr ⇒ =
        ey¦JhbGciO.eyJzdWIi.dozjgNry ⇒ [JWT removed]
        ey¦JhbGci.eyJzdWIi.dozjgNry ⇒ [JWT removed]
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0\n.dozjgNryP4J3jVmNHl0w5N ⇒ [JWT removed]
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0abc12\ndef345678901234567890123.dozjgNryP4J3jVmNHl0w5N go ⇒ [JWT removed] go
        ey¦JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N.abcdefghij.klmnopqrst.uvw ⇒ [JWT removed].uvw
        # Account numbers
        IBAN DE89370400440532013000 please ⇒ IBAN [IBAN removed] please
        DE89 3704 0044 0532 0130 00 ⇒ [IBAN removed]
        DE89-3704-0044-0532-0130-00 ⇒ [IBAN removed]
        DE89.3704.0044.0532.0130.00 ⇒ [IBAN removed]
        DE89\n3704 0044 0532 0130 00 ⇒ [IBAN removed]
        de89 3704 0044 0532 0130 00. ⇒ [IBAN removed].
        DE89370400440532013000X ⇒ =
        DE893704004405320130001 ⇒ =
        XDE89370400440532013000 ⇒ =
        DE88370400440532013000 ⇒ =
        D889370400440532013000 ⇒ =
        DEA9370400440532013000 ⇒ =
        DE8A370400440532013000 ⇒ =
        ZZ89370400440532013000 ⇒ =
        DE89370400440532013 ⇒ =
        DE89 3704 0044 0532 0130  00 ⇒ [IBAN removed]
        DE89_3704 0044 0532 0130 00 ⇒ =
        GB82 WEST 1234 5698 7654 32 ⇒ [IBAN removed]
        NO9386011117947 ⇒ [IBAN removed]
        FR1420041010050500013M02606 ⇒ [IBAN removed]
        MT84MALT011000012345MTLCAST001S ⇒ [IBAN removed]
        DE89 ⇒ =
        8DE89370400440532013000 ⇒ =
        # Payment cards
        4111111111111111 ⇒ [card 411111…1111 removed]
        4111 1111 1111 1111 ⇒ [card 411111…1111 removed]
        4111-1111-1111-1111 ⇒ [card 411111…1111 removed]
        4111.1111.1111.1111 ⇒ [card 411111…1111 removed]
        4111\n1111 1111 1111 ⇒ [card 411111…1111 removed]
        4111  1111 1111 1111 ⇒ [card 411111…1111 removed]
        4111_1111_1111_1111 ⇒ =
        4111111111111112 ⇒ =
        4222222222222 ⇒ [card 422222…2222 removed]
        4111111111111111110 ⇒ [card 411111…1110 removed]
        5555555555554444 ⇒ [card 555555…4444 removed]
        2223003122003222 ⇒ [card 222300…3222 removed]
        378282246310005 ⇒ [card 378282…0005 removed]
        30569309025904 ⇒ [card 305693…5904 removed]
        3530111333300000 ⇒ [card 353011…0000 removed]
        6011111111111117 ⇒ [card 601111…1117 removed]
        5018 0000 0009 ⇒ =
        6759649826438453 ⇒ [card 675964…8453 removed]
        6304000000000000 ⇒ [card 630400…0000 removed]
        122000000000003 ⇒ [card 122000…0003 removed]
        1220000000000030 ⇒ =
        9111111111111111 ⇒ =
        3111111111111117 ⇒ =
        0000000000000000 ⇒ =
        x4111111111111111 ⇒ =
        4111111111111111x ⇒ =
        .4111111111111111 ⇒ =
        +4111111111111111 ⇒ =
        #4111111111111111 ⇒ =
        =4111111111111111 ⇒ =
        /4111111111111111 ⇒ =
        -4111111111111111 ⇒ -[card 411111…1111 removed]
        (4111111111111111) ⇒ ([card 411111…1111 removed])
        4111111111111111 12/28 ⇒ [card 411111…1111 removed] 12/28
        4111 1111 1111 1111 123 ⇒ [card 411111…1111 removed] 123
        20418 4111 1111 1111 1111 ⇒ 20418 [card 411111…1111 removed]
        4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ⇒ =
        411 111 111 111 111 1 ⇒ [card 411111…1111 removed]
        41 11 11 11 11 11 11 11 ⇒ =
        4111111111111111 and 5555555555554444 ⇒ [card 411111…1111 removed] and [card 555555…4444 removed]
        4111111111111111 4111111111111112 ⇒ [card 411111…1111 removed] 4111111111111112
        411111111111111 ⇒ =
        41111111111111111111 ⇒ =
        """;
}
