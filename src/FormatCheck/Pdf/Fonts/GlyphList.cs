namespace FormatCheck.Pdf.Fonts;

/// <summary>Names of glyphs and their Unicode values: the Latin, Greek and Cyrillic letters, punctuation and symbols of the Adobe Glyph List.</summary>
internal static class GlyphList
{
    /// <summary>Gets entries <c>name=XXXX</c> in the order of their names' bytes, parted by blanks or line ends.</summary>
    public static ReadOnlySpan<byte> Entries =>
        """
        A=0041 AE=00C6 AEacute=01FC AEmacron=01E2 Aacute=00C1 Abreve=0102 Abreveacute=1EAE Abrevecyrillic=04D0 Abrevedotbelow=1EB6 Abrevegrave=1EB0
        Abrevehookabove=1EB2 Abrevetilde=1EB4 Acaron=01CD Acircumflex=00C2 Acircumflexacute=1EA4 Acircumflexdotbelow=1EAC Acircumflexgrave=1EA6
        Acircumflexhookabove=1EA8 Acircumflextilde=1EAA Acyrillic=0410 Adblgrave=0200 Adieresis=00C4 Adieresiscyrillic=04D2 Adieresismacron=01DE
        Adotbelow=1EA0 Adotmacron=01E0 Agrave=00C0 Ahookabove=1EA2 Aiecyrillic=04D4 Ainvertedbreve=0202 Alpha=0391 Alphatonos=0386 Amacron=0100 Aogonek=0104
        Aring=00C5 Aringacute=01FA Aringbelow=1E00 Atilde=00C3 B=0042 Bdotaccent=1E02 Bdotbelow=1E04 Becyrillic=0411 Beta=0392 Bhook=0181 Blinebelow=1E06
        Btopbar=0182 C=0043 Cacute=0106 Ccaron=010C Ccedilla=00C7 Ccedillaacute=1E08 Ccircumflex=0108 Cdot=010A Cdotaccent=010A Cheabkhasiancyrillic=04BC
        Checyrillic=0427 Chedescenderabkhasiancyrillic=04BE Chedescendercyrillic=04B6 Chedieresiscyrillic=04F4 Chekhakassiancyrillic=04CB
        Cheverticalstrokecyrillic=04B8 Chi=03A7 Chook=0187 D=0044 DZ=01F1 DZcaron=01C4 Dafrican=0189 Dcaron=010E Dcedilla=1E10 Dcircumflexbelow=1E12
        Dcroat=0110 Ddotaccent=1E0A Ddotbelow=1E0C Decyrillic=0414 Deicoptic=03EE Delta=2206 Deltagreek=0394 Dhook=018A Digammagreek=03DC Djecyrillic=0402
        Dlinebelow=1E0E Dslash=0110 Dtopbar=018B Dz=01F2 Dzcaron=01C5 Dzeabkhasiancyrillic=04E0 Dzecyrillic=0405 Dzhecyrillic=040F E=0045 Eacute=00C9
        Ebreve=0114 Ecaron=011A Ecedillabreve=1E1C Ecircumflex=00CA Ecircumflexacute=1EBE Ecircumflexbelow=1E18 Ecircumflexdotbelow=1EC6 Ecircumflexgrave=1EC0
        Ecircumflexhookabove=1EC2 Ecircumflextilde=1EC4 Ecyrillic=0404 Edblgrave=0204 Edieresis=00CB Edot=0116 Edotaccent=0116 Edotbelow=1EB8 Efcyrillic=0424
        Egrave=00C8 Ehookabove=1EBA Eightroman=2167 Einvertedbreve=0206 Eiotifiedcyrillic=0464 Elcyrillic=041B Elevenroman=216A Emacron=0112 Emacronacute=1E16
        Emacrongrave=1E14 Emcyrillic=041C Encyrillic=041D Endescendercyrillic=04A2 Eng=014A Enghecyrillic=04A4 Enhookcyrillic=04C7 Eogonek=0118 Eopen=0190
        Epsilon=0395 Epsilontonos=0388 Ercyrillic=0420 Ereversed=018E Ereversedcyrillic=042D Escyrillic=0421 Esdescendercyrillic=04AA Esh=01A9 Eta=0397
        Etatonos=0389 Eth=00D0 Etilde=1EBC Etildebelow=1E1A Euro=20AC Ezh=01B7 Ezhcaron=01EE Ezhreversed=01B8 F=0046 Fdotaccent=1E1E Feicoptic=03E4 Fhook=0191
        Fitacyrillic=0472 Fiveroman=2164 Fourroman=2163 G=0047 Gacute=01F4 Gamma=0393 Gammaafrican=0194 Gangiacoptic=03EA Gbreve=011E Gcaron=01E6
        Gcedilla=0122 Gcircumflex=011C Gcommaaccent=0122 Gdot=0120 Gdotaccent=0120 Gecyrillic=0413 Ghemiddlehookcyrillic=0494 Ghestrokecyrillic=0492
        Gheupturncyrillic=0490 Ghook=0193 Gjecyrillic=0403 Gmacron=1E20 Gsmallhook=029B Gstroke=01E4 H=0048 H18533=25CF H18543=25AA H18551=25AB H22073=25A1
        Haabkhasiancyrillic=04A8 Hadescendercyrillic=04B2 Hardsigncyrillic=042A Hbar=0126 Hbrevebelow=1E2A Hcedilla=1E28 Hcircumflex=0124 Hdieresis=1E26
        Hdotaccent=1E22 Hdotbelow=1E24 Horicoptic=03E8 I=0049 IAcyrillic=042F IJ=0132 IUcyrillic=042E Iacute=00CD Ibreve=012C Icaron=01CF Icircumflex=00CE
        Icyrillic=0406 Idblgrave=0208 Idieresis=00CF Idieresisacute=1E2E Idieresiscyrillic=04E4 Idot=0130 Idotaccent=0130 Idotbelow=1ECA Iebrevecyrillic=04D6
        Iecyrillic=0415 Ifraktur=2111 Igrave=00CC Ihookabove=1EC8 Iicyrillic=0418 Iinvertedbreve=020A Iishortcyrillic=0419 Imacron=012A Imacroncyrillic=04E2
        Iocyrillic=0401 Iogonek=012E Iota=0399 Iotaafrican=0196 Iotadieresis=03AA Iotatonos=038A Istroke=0197 Itilde=0128 Itildebelow=1E2C
        Izhitsacyrillic=0474 Izhitsadblgravecyrillic=0476 J=004A Jcircumflex=0134 Jecyrillic=0408 K=004B Kabashkircyrillic=04A0 Kacute=1E30 Kacyrillic=041A
        Kadescendercyrillic=049A Kahookcyrillic=04C3 Kappa=039A Kastrokecyrillic=049E Kaverticalstrokecyrillic=049C Kcaron=01E8 Kcedilla=0136
        Kcommaaccent=0136 Kdotbelow=1E32 Khacyrillic=0425 Kheicoptic=03E6 Khook=0198 Kjecyrillic=040C Klinebelow=1E34 Koppacyrillic=0480 Koppagreek=03DE
        Ksicyrillic=046E L=004C LJ=01C7 Lacute=0139 Lambda=039B Lcaron=013D Lcedilla=013B Lcircumflexbelow=1E3C Lcommaaccent=013B Ldot=013F Ldotaccent=013F
        Ldotbelow=1E36 Ldotbelowmacron=1E38 Lj=01C8 Ljecyrillic=0409 Llinebelow=1E3A Lslash=0141 M=004D Macute=1E3E Mdotaccent=1E40 Mdotbelow=1E42
        Mturned=019C Mu=039C N=004E NJ=01CA Nacute=0143 Ncaron=0147 Ncedilla=0145 Ncircumflexbelow=1E4A Ncommaaccent=0145 Ndotaccent=1E44 Ndotbelow=1E46
        Nhookleft=019D Nineroman=2168 Nj=01CB Njecyrillic=040A Nlinebelow=1E48 Ntilde=00D1 Nu=039D O=004F OE=0152 Oacute=00D3 Obarredcyrillic=04E8
        Obarreddieresiscyrillic=04EA Obreve=014E Ocaron=01D1 Ocenteredtilde=019F Ocircumflex=00D4 Ocircumflexacute=1ED0 Ocircumflexdotbelow=1ED8
        Ocircumflexgrave=1ED2 Ocircumflexhookabove=1ED4 Ocircumflextilde=1ED6 Ocyrillic=041E Odblacute=0150 Odblgrave=020C Odieresis=00D6
        Odieresiscyrillic=04E6 Odotbelow=1ECC Ograve=00D2 Ohm=2126 Ohookabove=1ECE Ohorn=01A0 Ohornacute=1EDA Ohorndotbelow=1EE2 Ohorngrave=1EDC
        Ohornhookabove=1EDE Ohorntilde=1EE0 Ohungarumlaut=0150 Oi=01A2 Oinvertedbreve=020E Omacron=014C Omacronacute=1E52 Omacrongrave=1E50 Omega=2126
        Omegacyrillic=0460 Omegagreek=03A9 Omegaroundcyrillic=047A Omegatitlocyrillic=047C Omegatonos=038F Omicron=039F Omicrontonos=038C Oneroman=2160
        Oogonek=01EA Oogonekmacron=01EC Oopen=0186 Oslash=00D8 Oslashacute=01FE Ostrokeacute=01FE Otcyrillic=047E Otilde=00D5 Otildeacute=1E4C
        Otildedieresis=1E4E P=0050 Pacute=1E54 Pdotaccent=1E56 Pecyrillic=041F Pemiddlehookcyrillic=04A6 Phi=03A6 Phook=01A4 Pi=03A0 Psi=03A8 Psicyrillic=0470
        Q=0051 R=0052 Racute=0154 Rcaron=0158 Rcedilla=0156 Rcommaaccent=0156 Rdblgrave=0210 Rdotaccent=1E58 Rdotbelow=1E5A Rdotbelowmacron=1E5C Rfraktur=211C
        Rho=03A1 Rinvertedbreve=0212 Rlinebelow=1E5E Rsmallinverted=0281 Rsmallinvertedsuperior=02B6 S=0053 SF010000=250C SF020000=2514 SF030000=2510
        SF040000=2518 SF050000=253C SF060000=252C SF070000=2534 SF080000=251C SF090000=2524 SF100000=2500 SF110000=2502 SF190000=2561 SF200000=2562
        SF210000=2556 SF220000=2555 SF230000=2563 SF240000=2551 SF250000=2557 SF260000=255D SF270000=255C SF280000=255B SF360000=255E SF370000=255F
        SF380000=255A SF390000=2554 SF400000=2569 SF410000=2566 SF420000=2560 SF430000=2550 SF440000=256C SF450000=2567 SF460000=2568 SF470000=2564
        SF480000=2565 SF490000=2559 SF500000=2558 SF510000=2552 SF520000=2553 SF530000=256B SF540000=256A Sacute=015A Sacutedotaccent=1E64 Sampigreek=03E0
        Scaron=0160 Scarondotaccent=1E66 Scedilla=015E Schwa=018F Schwacyrillic=04D8 Schwadieresiscyrillic=04DA Scircumflex=015C Scommaaccent=0218
        Sdotaccent=1E60 Sdotbelow=1E62 Sdotbelowdotaccent=1E68 Sevenroman=2166 Shacyrillic=0428 Shchacyrillic=0429 Sheicoptic=03E2 Shhacyrillic=04BA
        Shimacoptic=03EC Sigma=03A3 Sixroman=2165 Softsigncyrillic=042C Stigmagreek=03DA T=0054 Tau=03A4 Tbar=0166 Tcaron=0164 Tcedilla=0162
        Tcircumflexbelow=1E70 Tcommaaccent=0162 Tdotaccent=1E6A Tdotbelow=1E6C Tecyrillic=0422 Tedescendercyrillic=04AC Tenroman=2169 Tetsecyrillic=04B4
        Theta=0398 Thook=01AC Thorn=00DE Threeroman=2162 Tlinebelow=1E6E Tonefive=01BC Tonesix=0184 Tonetwo=01A7 Tretroflexhook=01AE Tsecyrillic=0426
        Tshecyrillic=040B Twelveroman=216B Tworoman=2161 U=0055 Uacute=00DA Ubreve=016C Ucaron=01D3 Ucircumflex=00DB Ucircumflexbelow=1E76 Ucyrillic=0423
        Udblacute=0170 Udblgrave=0214 Udieresis=00DC Udieresisacute=01D7 Udieresisbelow=1E72 Udieresiscaron=01D9 Udieresiscyrillic=04F0 Udieresisgrave=01DB
        Udieresismacron=01D5 Udotbelow=1EE4 Ugrave=00D9 Uhookabove=1EE6 Uhorn=01AF Uhornacute=1EE8 Uhorndotbelow=1EF0 Uhorngrave=1EEA Uhornhookabove=1EEC
        Uhorntilde=1EEE Uhungarumlaut=0170 Uhungarumlautcyrillic=04F2 Uinvertedbreve=0216 Ukcyrillic=0478 Umacron=016A Umacroncyrillic=04EE
        Umacrondieresis=1E7A Uogonek=0172 Upsilon=03A5 Upsilon1=03D2 Upsilonacutehooksymbolgreek=03D3 Upsilonafrican=01B1 Upsilondieresis=03AB
        Upsilondieresishooksymbolgreek=03D4 Upsilonhooksymbol=03D2 Upsilontonos=038E Uring=016E Ushortcyrillic=040E Ustraightcyrillic=04AE
        Ustraightstrokecyrillic=04B0 Utilde=0168 Utildeacute=1E78 Utildebelow=1E74 V=0056 Vdotbelow=1E7E Vecyrillic=0412 Vhook=01B2 Vtilde=1E7C W=0057
        Wacute=1E82 Wcircumflex=0174 Wdieresis=1E84 Wdotaccent=1E86 Wdotbelow=1E88 Wgrave=1E80 X=0058 Xdieresis=1E8C Xdotaccent=1E8A Xi=039E Y=0059
        Yacute=00DD Yatcyrillic=0462 Ycircumflex=0176 Ydieresis=0178 Ydotaccent=1E8E Ydotbelow=1EF4 Yericyrillic=042B Yerudieresiscyrillic=04F8 Ygrave=1EF2
        Yhook=01B3 Yhookabove=1EF6 Yicyrillic=0407 Ytilde=1EF8 Yusbigcyrillic=046A Yusbigiotifiedcyrillic=046C Yuslittlecyrillic=0466
        Yuslittleiotifiedcyrillic=0468 Z=005A Zacute=0179 Zcaron=017D Zcircumflex=1E90 Zdot=017B Zdotaccent=017B Zdotbelow=1E92 Zecyrillic=0417
        Zedescendercyrillic=0498 Zedieresiscyrillic=04DE Zeta=0396 Zhebrevecyrillic=04C1 Zhecyrillic=0416 Zhedescendercyrillic=0496 Zhedieresiscyrillic=04DC
        Zlinebelow=1E94 Zstroke=01B5 a=0061 aacute=00E1 abreve=0103 abreveacute=1EAF abrevecyrillic=04D1 abrevedotbelow=1EB7 abrevegrave=1EB1
        abrevehookabove=1EB3 abrevetilde=1EB5 acaron=01CE acircumflex=00E2 acircumflexacute=1EA5 acircumflexdotbelow=1EAD acircumflexgrave=1EA7
        acircumflexhookabove=1EA9 acircumflextilde=1EAB acute=00B4 acutebelowcmb=0317 acutecmb=0301 acutecomb=0301 acutelowmod=02CF acutetonecmb=0341
        acyrillic=0430 adblgrave=0201 adieresis=00E4 adieresiscyrillic=04D3 adieresismacron=01DF adotbelow=1EA1 adotmacron=01E1 ae=00E6 aeacute=01FD
        aemacron=01E3 afii00208=2015 afii08941=20A4 afii10017=0410 afii10018=0411 afii10019=0412 afii10020=0413 afii10021=0414 afii10022=0415 afii10023=0401
        afii10024=0416 afii10025=0417 afii10026=0418 afii10027=0419 afii10028=041A afii10029=041B afii10030=041C afii10031=041D afii10032=041E afii10033=041F
        afii10034=0420 afii10035=0421 afii10036=0422 afii10037=0423 afii10038=0424 afii10039=0425 afii10040=0426 afii10041=0427 afii10042=0428 afii10043=0429
        afii10044=042A afii10045=042B afii10046=042C afii10047=042D afii10048=042E afii10049=042F afii10050=0490 afii10051=0402 afii10052=0403 afii10053=0404
        afii10054=0405 afii10055=0406 afii10056=0407 afii10057=0408 afii10058=0409 afii10059=040A afii10060=040B afii10061=040C afii10062=040E afii10065=0430
        afii10066=0431 afii10067=0432 afii10068=0433 afii10069=0434 afii10070=0435 afii10071=0451 afii10072=0436 afii10073=0437 afii10074=0438 afii10075=0439
        afii10076=043A afii10077=043B afii10078=043C afii10079=043D afii10080=043E afii10081=043F afii10082=0440 afii10083=0441 afii10084=0442 afii10085=0443
        afii10086=0444 afii10087=0445 afii10088=0446 afii10089=0447 afii10090=0448 afii10091=0449 afii10092=044A afii10093=044B afii10094=044C afii10095=044D
        afii10096=044E afii10097=044F afii10098=0491 afii10099=0452 afii10100=0453 afii10101=0454 afii10102=0455 afii10103=0456 afii10104=0457 afii10105=0458
        afii10106=0459 afii10107=045A afii10108=045B afii10109=045C afii10110=045E afii10145=040F afii10146=0462 afii10147=0472 afii10148=0474 afii10193=045F
        afii10194=0463 afii10195=0473 afii10196=0475 afii10846=04D9 afii299=200E afii300=200F afii301=200D afii57636=20AA afii57929=02BC afii61248=2105
        afii61289=2113 afii61352=2116 afii61573=202C afii61574=202D afii61575=202E afii61664=200C afii64937=02BD agrave=00E0 ahookabove=1EA3 aiecyrillic=04D5
        ainvertedbreve=0203 aleph=2135 allequal=224C alpha=03B1 alphatonos=03AC amacron=0101 ampersand=0026 angle=2220 angleleft=2329 angleright=232A
        angstrom=212B anoteleia=0387 aogonek=0105 apostrophemod=02BC approaches=2250 approxequal=2248 approxequalorimage=2252 approximatelyequal=2245 arc=2312
        arighthalfring=1E9A aring=00E5 aringacute=01FB aringbelow=1E01 arrowboth=2194 arrowdashdown=21E3 arrowdashleft=21E0 arrowdashright=21E2
        arrowdashup=21E1 arrowdblboth=21D4 arrowdbldown=21D3 arrowdblleft=21D0 arrowdblright=21D2 arrowdblup=21D1 arrowdown=2193 arrowdownleft=2199
        arrowdownright=2198 arrowdownwhite=21E9 arrowheaddownmod=02C5 arrowheadleftmod=02C2 arrowheadrightmod=02C3 arrowheadupmod=02C4 arrowleft=2190
        arrowleftdbl=21D0 arrowleftdblstroke=21CD arrowleftoverright=21C6 arrowleftwhite=21E6 arrowright=2192 arrowrightdblstroke=21CF arrowrightoverleft=21C4
        arrowrightwhite=21E8 arrowtableft=21E4 arrowtabright=21E5 arrowup=2191 arrowupdn=2195 arrowupdnbse=21A8 arrowupdownbase=21A8 arrowupleft=2196
        arrowupleftofdown=21C5 arrowupright=2197 arrowupwhite=21E7 asciicircum=005E asciitilde=007E ascript=0251 ascriptturned=0252 asterisk=002A
        asteriskmath=2217 asterism=2042 asymptoticallyequal=2243 at=0040 atilde=00E3 aturned=0250 b=0062 backslash=005C bar=007C bdotaccent=1E03
        bdotbelow=1E05 beamedsixteenthnotes=266C because=2235 becyrillic=0431 beta=03B2 betasymbolgreek=03D0 bhook=0253 bilabialclick=0298 blackcircle=25CF
        blackdiamond=25C6 blackdownpointingtriangle=25BC blackleftpointingpointer=25C4 blackleftpointingtriangle=25C0 blacklowerlefttriangle=25E3
        blacklowerrighttriangle=25E2 blackrectangle=25AC blackrightpointingpointer=25BA blackrightpointingtriangle=25B6 blacksmallsquare=25AA
        blacksmilingface=263B blacksquare=25A0 blackstar=2605 blackupperlefttriangle=25E4 blackupperrighttriangle=25E5 blackuppointingsmalltriangle=25B4
        blackuppointingtriangle=25B2 blinebelow=1E07 block=2588 braceleft=007B braceright=007D bracketleft=005B bracketright=005D breve=02D8
        brevebelowcmb=032E brevecmb=0306 breveinvertedbelowcmb=032F breveinvertedcmb=0311 breveinverteddoublecmb=0361 bridgebelowcmb=032A
        bridgeinvertedbelowcmb=033A brokenbar=00A6 bstroke=0180 btopbar=0183 bullet=2022 bulletinverse=25D8 bulletoperator=2219 bullseye=25CE c=0063
        cacute=0107 candrabinducmb=0310 capslock=21EA careof=2105 caron=02C7 caronbelowcmb=032C caroncmb=030C carriagereturn=21B5 ccaron=010D ccedilla=00E7
        ccedillaacute=1E09 ccircumflex=0109 ccurl=0255 cdot=010B cdotaccent=010B cedilla=00B8 cedillacmb=0327 cent=00A2 centigrade=2103
        cheabkhasiancyrillic=04BD checyrillic=0447 chedescenderabkhasiancyrillic=04BF chedescendercyrillic=04B7 chedieresiscyrillic=04F5
        chekhakassiancyrillic=04CC cheverticalstrokecyrillic=04B9 chi=03C7 chook=0188 circle=25CB circlemultiply=2297 circleot=2299 circleplus=2295
        circlewithlefthalfblack=25D0 circlewithrighthalfblack=25D1 circumflex=02C6 circumflexbelowcmb=032D circumflexcmb=0302 clear=2327 clickalveolar=01C2
        clickdental=01C0 clicklateral=01C1 clickretroflex=01C3 club=2663 clubsuitblack=2663 clubsuitwhite=2667 colon=003A colonmonetary=20A1 colonsign=20A1
        colontriangularhalfmod=02D1 colontriangularmod=02D0 comma=002C commaabovecmb=0313 commaaboverightcmb=0315 commareversedabovecmb=0314
        commareversedmod=02BD commaturnedabovecmb=0312 commaturnedmod=02BB compass=263C congruent=2245 contourintegral=222E control=2303 controlACK=0006
        controlBEL=0007 controlBS=0008 controlCAN=0018 controlCR=000D controlDC1=0011 controlDC2=0012 controlDC3=0013 controlDC4=0014 controlDEL=007F
        controlDLE=0010 controlEM=0019 controlENQ=0005 controlEOT=0004 controlESC=001B controlETB=0017 controlETX=0003 controlFF=000C controlFS=001C
        controlGS=001D controlHT=0009 controlLF=000A controlNAK=0015 controlRS=001E controlSI=000F controlSO=000E controlSOT=0002 controlSTX=0001
        controlSUB=001A controlSYN=0016 controlUS=001F controlVT=000B copyright=00A9 cruzeiro=20A2 cstretched=0297 curlyand=22CF curlyor=22CE currency=00A4
        d=0064 dagger=2020 daggerdbl=2021 dasiapneumatacyrilliccmb=0485 dblarchinvertedbelowcmb=032B dblarrowleft=21D4 dblarrowright=21D2 dblgravecmb=030F
        dblintegral=222C dbllowline=2017 dbllowlinecmb=0333 dbloverlinecmb=033F dblprimemod=02BA dblverticalbar=2016 dblverticallineabovecmb=030E dcaron=010F
        dcedilla=1E11 dcircumflexbelow=1E13 dcroat=0111 ddotaccent=1E0B ddotbelow=1E0D decyrillic=0434 degree=00B0 deicoptic=03EF deleteleft=232B
        deleteright=2326 delta=03B4 deltaturned=018D dezh=02A4 dhook=0257 dialytikatonos=0385 dialytikatonoscmb=0344 diamond=2666 diamondsuitwhite=2662
        dieresis=00A8 dieresisbelowcmb=0324 dieresiscmb=0308 dieresistonos=0385 divide=00F7 divides=2223 divisionslash=2215 djecyrillic=0452 dkshade=2593
        dlinebelow=1E0F dmacron=0111 dnblock=2584 dollar=0024 dong=20AB dotaccent=02D9 dotaccentcmb=0307 dotbelowcmb=0323 dotbelowcomb=0323 dotlessi=0131
        dotlessjstrokehook=0284 dotmath=22C5 dottedcircle=25CC downtackbelowcmb=031E downtackmod=02D5 dtail=0256 dtopbar=018C dz=01F3 dzaltone=02A3
        dzcaron=01C6 dzcurl=02A5 dzeabkhasiancyrillic=04E1 dzecyrillic=0455 dzhecyrillic=045F e=0065 eacute=00E9 earth=2641 ebreve=0115 ecaron=011B
        ecedillabreve=1E1D ecircumflex=00EA ecircumflexacute=1EBF ecircumflexbelow=1E19 ecircumflexdotbelow=1EC7 ecircumflexgrave=1EC1
        ecircumflexhookabove=1EC3 ecircumflextilde=1EC5 ecyrillic=0454 edblgrave=0205 edieresis=00EB edot=0117 edotaccent=0117 edotbelow=1EB9 efcyrillic=0444
        egrave=00E8 ehookabove=1EBB eight=0038 eighthnotebeamed=266B eightinferior=2088 eightroman=2177 eightsuperior=2078 einvertedbreve=0207
        eiotifiedcyrillic=0465 elcyrillic=043B element=2208 elevenroman=217A ellipsis=2026 ellipsisvertical=22EE emacron=0113 emacronacute=1E17
        emacrongrave=1E15 emcyrillic=043C emdash=2014 emptyset=2205 encyrillic=043D endash=2013 endescendercyrillic=04A3 eng=014B enghecyrillic=04A5
        enhookcyrillic=04C8 enspace=2002 eogonek=0119 eopen=025B eopenclosed=029A eopenreversed=025C eopenreversedclosed=025E eopenreversedhook=025D
        epsilon=03B5 epsilontonos=03AD equal=003D equalsuperior=207C equivalence=2261 ercyrillic=0440 ereversed=0258 ereversedcyrillic=044D escyrillic=0441
        esdescendercyrillic=04AB esh=0283 eshcurl=0286 eshreversedloop=01AA eshsquatreversed=0285 estimated=212E eta=03B7 etatonos=03AE eth=00F0 etilde=1EBD
        etildebelow=1E1B eturned=01DD euro=20AC exclam=0021 exclamdbl=203C exclamdown=00A1 existential=2203 ezh=0292 ezhcaron=01EF ezhcurl=0293
        ezhreversed=01B9 ezhtail=01BA f=0066 fahrenheit=2109 fdotaccent=1E1F feicoptic=03E5 female=2640 ff=FB00 ffi=FB03 ffl=FB04 fi=FB01 figuredash=2012
        filledbox=25A0 filledrect=25AC firsttonechinese=02C9 fisheye=25C9 fitacyrillic=0473 five=0035 fiveeighths=215D fiveinferior=2085 fiveroman=2174
        fivesuperior=2075 fl=FB02 florin=0192 forall=2200 four=0034 fourinferior=2084 fourroman=2173 foursuperior=2074 fourthtonechinese=02CB fraction=2044
        franc=20A3 g=0067 gacute=01F5 gamma=03B3 gammalatinsmall=0263 gammasuperior=02E0 gangiacoptic=03EB gbreve=011F gcaron=01E7 gcedilla=0123
        gcircumflex=011D gcommaaccent=0123 gdot=0121 gdotaccent=0121 gecyrillic=0433 geometricallyequal=2251 germandbls=00DF ghemiddlehookcyrillic=0495
        ghestrokecyrillic=0493 gheupturncyrillic=0491 ghook=0260 gjecyrillic=0453 glottalinvertedstroke=01BE glottalstop=0294 glottalstopinverted=0296
        glottalstopmod=02C0 glottalstopreversed=0295 glottalstopreversedmod=02C1 glottalstopreversedsuperior=02E4 glottalstopstroke=02A1
        glottalstopstrokereversed=02A2 gmacron=1E21 gradient=2207 grave=0060 gravebelowcmb=0316 gravecmb=0300 gravecomb=0300 gravelowmod=02CE
        gravetonecmb=0340 greater=003E greaterequal=2265 greaterequalorless=22DB greaterorequivalent=2273 greaterorless=2277 greateroverequal=2267
        gscript=0261 gstroke=01E5 guillemotleft=00AB guillemotright=00BB guilsinglleft=2039 guilsinglright=203A h=0068 haabkhasiancyrillic=04A9
        hadescendercyrillic=04B3 hardsigncyrillic=044A harpoonleftbarbup=21BC harpoonrightbarbup=21C0 hbar=0127 hbrevebelow=1E2B hcedilla=1E29
        hcircumflex=0125 hdieresis=1E27 hdotaccent=1E23 hdotbelow=1E25 heart=2665 heartsuitblack=2665 heartsuitwhite=2661 henghook=0267 hhook=0266
        hhooksuperior=02B1 hlinebelow=1E96 hookabovecomb=0309 hookcmb=0309 hookpalatalizedbelowcmb=0321 hookretroflexbelowcmb=0322 horicoptic=03E9
        horizontalbar=2015 horncmb=031B hotsprings=2668 house=2302 hsuperior=02B0 hturned=0265 hungarumlaut=02DD hungarumlautcmb=030B hv=0195 hyphen=002D
        hyphentwo=2010 i=0069 iacute=00ED iacyrillic=044F ibreve=012D icaron=01D0 icircumflex=00EE icyrillic=0456 idblgrave=0209 idieresis=00EF
        idieresisacute=1E2F idieresiscyrillic=04E5 idotbelow=1ECB iebrevecyrillic=04D7 iecyrillic=0435 igrave=00EC ihookabove=1EC9 iicyrillic=0438
        iinvertedbreve=020B iishortcyrillic=0439 ij=0133 ilde=02DC imacron=012B imacroncyrillic=04E3 imageorapproximatelyequal=2253 increment=2206
        infinity=221E integral=222B integralbottom=2321 integralbt=2321 integraltop=2320 integraltp=2320 intersection=2229 invbullet=25D8 invcircle=25D9
        invsmileface=263B iocyrillic=0451 iogonek=012F iota=03B9 iotadieresis=03CA iotadieresistonos=0390 iotalatin=0269 iotatonos=03AF istroke=0268
        itilde=0129 itildebelow=1E2D iucyrillic=044E izhitsacyrillic=0475 izhitsadblgravecyrillic=0477 j=006A jcaron=01F0 jcircumflex=0135 jcrossedtail=029D
        jdotlessstroke=025F jecyrillic=0458 jsuperior=02B2 k=006B kabashkircyrillic=04A1 kacute=1E31 kacyrillic=043A kadescendercyrillic=049B
        kahookcyrillic=04C4 kappa=03BA kappasymbolgreek=03F0 kastrokecyrillic=049F kaverticalstrokecyrillic=049D kcaron=01E9 kcedilla=0137 kcommaaccent=0137
        kdotbelow=1E33 kgreenlandic=0138 khacyrillic=0445 kheicoptic=03E7 khook=0199 kjecyrillic=045C klinebelow=1E35 koppacyrillic=0481 koroniscmb=0343
        ksicyrillic=046F kturned=029E l=006C lacute=013A lambda=03BB lambdastroke=019B largecircle=25EF lbar=019A lbelt=026C lcaron=013E lcedilla=013C
        lcircumflexbelow=1E3D lcommaaccent=013C ldot=0140 ldotaccent=0140 ldotbelow=1E37 ldotbelowmacron=1E39 leftangleabovecmb=031A lefttackbelowcmb=0318
        less=003C lessequal=2264 lessequalorgreater=22DA lessorequivalent=2272 lessorgreater=2276 lessoverequal=2266 lezh=026E lfblock=258C
        lhookretroflex=026D lira=20A4 lj=01C9 ljecyrillic=0459 llinebelow=1E3B lmiddletilde=026B logicaland=2227 logicalnot=00AC logicalnotreversed=2310
        logicalor=2228 longs=017F lowlinecmb=0332 lozenge=25CA lslash=0142 lsquare=2113 ltshade=2591 m=006D macron=00AF macronbelowcmb=0331 macroncmb=0304
        macronlowmod=02CD macute=1E3F male=2642 mars=2642 mdotaccent=1E41 mdotbelow=1E43 mhook=0271 middot=00B7 minus=2212 minusbelowcmb=0320 minuscircle=2296
        minusmod=02D7 minusplus=2213 minute=2032 mlonglegturned=0270 mturned=026F mu=00B5 mu1=00B5 muchgreater=226B muchless=226A mugreek=03BC multiply=00D7
        musicalnote=266A musicalnotedbl=266B musicflatsign=266D musicsharpsign=266F n=006E nabla=2207 nacute=0144 napostrophe=0149 nbspace=00A0 ncaron=0148
        ncedilla=0146 ncircumflexbelow=1E4B ncommaaccent=0146 ndotaccent=1E45 ndotbelow=1E47 newsheqelsign=20AA nhookleft=0272 nhookretroflex=0273 nine=0039
        nineinferior=2089 nineroman=2178 ninesuperior=2079 nj=01CC njecyrillic=045A nlegrightlong=019E nlinebelow=1E49 nonbreakingspace=00A0 notcontains=220C
        notelement=2209 notelementof=2209 notequal=2260 notgreater=226F notgreaternorequal=2271 notgreaternorless=2279 notidentical=2262 notless=226E
        notlessnorequal=2270 notparallel=2226 notprecedes=2280 notsubset=2284 notsucceeds=2281 notsuperset=2285 nsuperior=207F ntilde=00F1 nu=03BD
        numbersign=0023 numeralsigngreek=0374 numeralsignlowergreek=0375 numero=2116 o=006F oacute=00F3 obarred=0275 obarredcyrillic=04E9
        obarreddieresiscyrillic=04EB obreve=014F ocaron=01D2 ocircumflex=00F4 ocircumflexacute=1ED1 ocircumflexdotbelow=1ED9 ocircumflexgrave=1ED3
        ocircumflexhookabove=1ED5 ocircumflextilde=1ED7 ocyrillic=043E odblacute=0151 odblgrave=020D odieresis=00F6 odieresiscyrillic=04E7 odotbelow=1ECD
        oe=0153 ogonek=02DB ogonekcmb=0328 ograve=00F2 ohookabove=1ECF ohorn=01A1 ohornacute=1EDB ohorndotbelow=1EE3 ohorngrave=1EDD ohornhookabove=1EDF
        ohorntilde=1EE1 ohungarumlaut=0151 oi=01A3 oinvertedbreve=020F omacron=014D omacronacute=1E53 omacrongrave=1E51 omega=03C9 omega1=03D6
        omegacyrillic=0461 omegalatinclosed=0277 omegaroundcyrillic=047B omegatitlocyrillic=047D omegatonos=03CE omicron=03BF omicrontonos=03CC one=0031
        onedotenleader=2024 oneeighth=215B onehalf=00BD oneinferior=2081 onequarter=00BC oneroman=2170 onesuperior=00B9 onethird=2153 oogonek=01EB
        oogonekmacron=01ED oopen=0254 openbullet=25E6 option=2325 ordfeminine=00AA ordmasculine=00BA orthogonal=221F oslash=00F8 oslashacute=01FF
        ostrokeacute=01FF otcyrillic=047F otilde=00F5 otildeacute=1E4D otildedieresis=1E4F overline=203E overlinecmb=0305 overscore=00AF p=0070 pacute=1E55
        pagedown=21DF pageup=21DE palatalizationcyrilliccmb=0484 palochkacyrillic=04C0 paragraph=00B6 parallel=2225 parenleft=0028 parenleftinferior=208D
        parenleftsuperior=207D parenright=0029 parenrightinferior=208E parenrightsuperior=207E partialdiff=2202 pdotaccent=1E57 pecyrillic=043F
        pemiddlehookcyrillic=04A7 percent=0025 period=002E periodcentered=00B7 perispomenigreekcmb=0342 perpendicular=22A5 perthousand=2030 peseta=20A7
        phi=03C6 phi1=03D5 philatin=0278 phisymbolgreek=03D5 phook=01A5 pi=03C0 pisymbolgreek=03D6 plus=002B plusbelowcmb=031F pluscircle=2295 plusminus=00B1
        plusmod=02D6 plussuperior=207A pointingindexdownwhite=261F pointingindexleftwhite=261C pointingindexrightwhite=261E pointingindexupwhite=261D
        precedes=227A prescription=211E primemod=02B9 primereversed=2035 product=220F projective=2305 propellor=2318 propersubset=2282 propersuperset=2283
        proportion=2237 proportional=221D psi=03C8 psicyrillic=0471 psilipneumatacyrilliccmb=0486 q=0071 qhook=02A0 quarternote=2669 question=003F
        questiondown=00BF questiongreek=037E quotedbl=0022 quotedblbase=201E quotedblleft=201C quotedblright=201D quoteleft=2018 quoteleftreversed=201B
        quotereversed=201B quoteright=2019 quoterightn=0149 quotesinglbase=201A quotesingle=0027 r=0072 racute=0155 radical=221A ramshorn=0264 ratio=2236
        rcaron=0159 rcedilla=0157 rcommaaccent=0157 rdblgrave=0211 rdotaccent=1E59 rdotbelow=1E5B rdotbelowmacron=1E5D referencemark=203B reflexsubset=2286
        reflexsuperset=2287 registered=00AE reversedtilde=223D revlogicalnot=2310 rfishhook=027E rfishhookreversed=027F rho=03C1 rhook=027D rhookturned=027B
        rhookturnedsuperior=02B5 rhosymbolgreek=03F1 rhotichookmod=02DE rightangle=221F righttackbelowcmb=0319 righttriangle=22BF ring=02DA ringbelowcmb=0325
        ringcmb=030A ringhalfleft=02BF ringhalfleftbelowcmb=031C ringhalfleftcentered=02D3 ringhalfright=02BE ringhalfrightbelowcmb=0339
        ringhalfrightcentered=02D2 rinvertedbreve=0213 rlinebelow=1E5F rlongleg=027C rlonglegturned=027A rtblock=2590 rturned=0279 rturnedsuperior=02B4 s=0073
        sacute=015B sacutedotaccent=1E65 scaron=0161 scarondotaccent=1E67 scedilla=015F schwa=0259 schwacyrillic=04D9 schwadieresiscyrillic=04DB
        schwahook=025A scircumflex=015D scommaaccent=0219 sdotaccent=1E61 sdotbelow=1E63 sdotbelowdotaccent=1E69 seagullbelowcmb=033C second=2033
        secondtonechinese=02CA section=00A7 semicolon=003B seven=0037 seveneighths=215E seveninferior=2087 sevenroman=2176 sevensuperior=2077 sfthyphen=00AD
        shacyrillic=0448 shade=2592 shadedark=2593 shadelight=2591 shademedium=2592 shchacyrillic=0449 sheicoptic=03E3 sheqel=20AA sheqelhebrew=20AA
        shhacyrillic=04BB shimacoptic=03ED shook=0282 sigma=03C3 sigma1=03C2 sigmafinal=03C2 sigmalunatesymbolgreek=03F2 similar=223C six=0036
        sixinferior=2086 sixroman=2175 sixsuperior=2076 slash=002F slong=017F slongdotaccent=1E9B smileface=263A softhyphen=00AD softsigncyrillic=044C
        soliduslongoverlaycmb=0338 solidusshortoverlaycmb=0337 space=0020 spacehackarabic=0020 spade=2660 spadesuitblack=2660 spadesuitwhite=2664
        squarebelowcmb=033B squarediagonalcrosshatchfill=25A9 squarehorizontalfill=25A4 squareorthogonalcrosshatchfill=25A6
        squareupperlefttolowerrightfill=25A7 squareupperrighttolowerleftfill=25A8 squareverticalfill=25A5 squarewhitewithsmallblack=25A3 sterling=00A3
        strokelongoverlaycmb=0336 strokeshortoverlaycmb=0335 subset=2282 subsetnotequal=228A subsetorequal=2286 succeeds=227B suchthat=220B summation=2211
        sun=263C superset=2283 supersetnotequal=228B supersetorequal=2287 t=0074 tackdown=22A4 tackleft=22A3 tau=03C4 tbar=0167 tcaron=0165 tccurl=02A8
        tcedilla=0163 tcircumflexbelow=1E71 tcommaaccent=0163 tdieresis=1E97 tdotaccent=1E6B tdotbelow=1E6D tecyrillic=0442 tedescendercyrillic=04AD
        telephone=2121 telephoneblack=260E tenroman=2179 tesh=02A7 tetsecyrillic=04B5 thereexists=2203 therefore=2234 theta=03B8 theta1=03D1
        thetasymbolgreek=03D1 thook=01AD thorn=00FE thousandcyrillic=0482 three=0033 threeeighths=215C threeinferior=2083 threequarters=00BE threeroman=2172
        threesuperior=00B3 tilde=02DC tildebelowcmb=0330 tildecmb=0303 tildecomb=0303 tildedoublecmb=0360 tildeoperator=223C tildeoverlaycmb=0334
        tildeverticalcmb=033E timescircle=2297 titlocyrilliccmb=0483 tlinebelow=1E6F tonebarextrahighmod=02E5 tonebarextralowmod=02E9 tonebarhighmod=02E6
        tonebarlowmod=02E8 tonebarmidmod=02E7 tonefive=01BD tonesix=0185 tonetwo=01A8 tonos=0384 tpalatalhook=01AB trademark=2122 tretroflexhook=0288
        triagdn=25BC triaglf=25C4 triagrt=25BA triagup=25B2 ts=02A6 tsecyrillic=0446 tshecyrillic=045B tturned=0287 twelveroman=217B two=0032
        twodotenleader=2025 twodotleader=2025 twoinferior=2082 tworoman=2171 twostroke=01BB twosuperior=00B2 twothirds=2154 u=0075 uacute=00FA ubar=0289
        ubreve=016D ucaron=01D4 ucircumflex=00FB ucircumflexbelow=1E77 ucyrillic=0443 udblacute=0171 udblgrave=0215 udieresis=00FC udieresisacute=01D8
        udieresisbelow=1E73 udieresiscaron=01DA udieresiscyrillic=04F1 udieresisgrave=01DC udieresismacron=01D6 udotbelow=1EE5 ugrave=00F9 uhookabove=1EE7
        uhorn=01B0 uhornacute=1EE9 uhorndotbelow=1EF1 uhorngrave=1EEB uhornhookabove=1EED uhorntilde=1EEF uhungarumlaut=0171 uhungarumlautcyrillic=04F3
        uinvertedbreve=0217 ukcyrillic=0479 umacron=016B umacroncyrillic=04EF umacrondieresis=1E7B underscore=005F underscoredbl=2017 union=222A
        universal=2200 uogonek=0173 upblock=2580 upsilon=03C5 upsilondieresis=03CB upsilondieresistonos=03B0 upsilonlatin=028A upsilontonos=03CD
        uptackbelowcmb=031D uptackmod=02D4 uring=016F ushortcyrillic=045E ustraightcyrillic=04AF ustraightstrokecyrillic=04B1 utilde=0169 utildeacute=1E79
        utildebelow=1E75 v=0076 vdotbelow=1E7F vecyrillic=0432 venus=2640 verticalbar=007C verticallineabovecmb=030D verticallinebelowcmb=0329
        verticallinelowmod=02CC verticallinemod=02C8 vhook=028B vtilde=1E7D vturned=028C w=0077 wacute=1E83 wcircumflex=0175 wdieresis=1E85 wdotaccent=1E87
        wdotbelow=1E89 weierstrass=2118 wgrave=1E81 whitebullet=25E6 whitecircle=25CB whitecircleinverse=25D9 whitediamond=25C7
        whitediamondcontainingblacksmalldiamond=25C8 whitedownpointingsmalltriangle=25BF whitedownpointingtriangle=25BD whiteleftpointingsmalltriangle=25C3
        whiteleftpointingtriangle=25C1 whiterightpointingsmalltriangle=25B9 whiterightpointingtriangle=25B7 whitesmallsquare=25AB whitesmilingface=263A
        whitesquare=25A1 whitestar=2606 whitetelephone=260F whiteuppointingsmalltriangle=25B5 whiteuppointingtriangle=25B3 won=20A9 wring=1E98 wsuperior=02B7
        wturned=028D wynn=01BF x=0078 xabovecmb=033D xdieresis=1E8D xdotaccent=1E8B xi=03BE xsuperior=02E3 y=0079 yacute=00FD yatcyrillic=0463
        ycircumflex=0177 ydieresis=00FF ydotaccent=1E8F ydotbelow=1EF5 yen=00A5 yericyrillic=044B yerudieresiscyrillic=04F9 ygrave=1EF3 yhook=01B4
        yhookabove=1EF7 yicyrillic=0457 yinyang=262F yotgreek=03F3 ypogegrammeni=037A ypogegrammenigreekcmb=0345 yr=01A6 yring=1E99 ysuperior=02B8 ytilde=1EF9
        yturned=028E yusbigcyrillic=046B yusbigiotifiedcyrillic=046D yuslittlecyrillic=0467 yuslittleiotifiedcyrillic=0469 z=007A zacute=017A zcaron=017E
        zcircumflex=1E91 zcurl=0291 zdot=017C zdotaccent=017C zdotbelow=1E93 zecyrillic=0437 zedescendercyrillic=0499 zedieresiscyrillic=04DF zero=0030
        zeroinferior=2080 zerosuperior=2070 zerowidthnonjoiner=200C zerowidthspace=200B zeta=03B6 zhebrevecyrillic=04C2 zhecyrillic=0436
        zhedescendercyrillic=0497 zhedieresiscyrillic=04DD zlinebelow=1E95 zretroflexhook=0290 zstroke=01B6
        """u8;
}
